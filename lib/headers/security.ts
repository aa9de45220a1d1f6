const off = [
  "accelerometer", "autoplay",
  "browsing-topics", "camera", "compute-pressure", "display-capture", "encrypted-media", "fullscreen",
  "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
  "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment",
  "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get",
  "screen-wake-lock", "serial", "storage-access", "usb", "window-management",
  "xr-spatial-tracking",
];

/** The headers of every response, beside its content security policy. */
const everywhere = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: off.map((feature) => `${feature}=()`).join(", ") },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-DNS-Prefetch-Control", value: "off" },
];

/** By address: only an embed page, whose policy names its firm, goes without the older ban on frames. */
export const securityHeaders = [
  { source: "/:path*", headers: everywhere },
  { source: "/((?!embed/).*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
];
