import { shadesOf, type Shades } from "#lib/firms/accent.ts";

const tokens = ({ brand, hover, tint, on }: Shades) =>
  `--color-brand:${brand};--color-brand-hover:${hover};--color-brand-tint:${tint};--color-on-brand:${on};--color-link:${brand}`;

/** The firm's color in shades that can be read, in both themes. */
export function FirmShades({ accent }: { accent: string }) {
  const { light, dark } = shadesOf(accent);
  const night = `{${tokens(dark)}}`;
  const css =
    `:root{${tokens(light)}}@media screen{:root[data-theme="dark"]${night}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"])${night}}`;
  return (
    <style href={`shades-${accent.slice(1)}`} precedence="firm">
      {css}
    </style>
  );
}
