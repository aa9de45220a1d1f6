const off = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

export type Headers = Record<string, string>;

/** The headers of every response, beside its content security policy. */
export const everywhere: Headers = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": off.map((feature) => `${feature}=()`).join(", "),
  "X-DNS-Prefetch-Control": "off",
};

/** The older ban on frames, for everything but a firm's page, whose policy names its firm. */
export const unframed: Headers = { "X-Frame-Options": "DENY" };

/** A promise that browsers remember, made only to those who came by https. */
export const httpsOnly: Headers = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};

/** A script that any firm's page may load and check against its hash. */
export const forAnybody: Headers = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** How long the loader is kept under an address that names no version. */
export const forAnHour: Headers = {
  "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400",
};
