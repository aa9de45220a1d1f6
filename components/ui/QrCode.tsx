import { qrOf } from "#lib/handoff/qr.ts";

/** A QR code, always dark on light, as wide as a hand-held reader likes it on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrOf(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mt-4 block size-[5cm] max-w-full break-inside-avoid forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
