import { qrOf } from "#lib/handoff/qr.ts";

type QrCodeProps = {
  text: string;
  label: string;
  /** How wide it is, where it holds so much that the usual width would be too fine to read. */
  size?: string;
};

/** A QR code, always dark on light, as wide as a hand-held reader likes it on paper. */
export function QrCode({ text, label, size: width = "size-[5cm]" }: QrCodeProps) {
  const { size, path } = qrOf(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`mt-4 block ${width} max-w-full break-inside-avoid forced-color-adjust-none`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
