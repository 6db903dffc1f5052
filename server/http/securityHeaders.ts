import type { RequestHandler } from "express";
import helmet from "helmet";
import type { AllowedAddresses } from "./allowedAddresses.ts";

/**
 * The policy of SEALED.md section 5: the page may load and reach nothing but this server, and no inline script
 * or style runs. Text becomes markup only through ProseMirror's policy for pasted text, and a worker starts
 * only through ours, which knows our own scripts (client/platform/workers); React needs none. `allow-duplicates`
 * stays off, so that nobody makes a second policy of either name. The WebSocket address is spelt out because
 * older Safari does not count it as 'self'.
 */
const TRUSTED_TYPES = ["ProseMirrorClipboard", "OwnWorker"];

/**
 * The one file that may run WebAssembly: the worker that stretches a passphrase (client/platform/lock). A worker goes
 * by the policy that it came with, so that nothing else may, the page included.
 */
const STRETCHES = /^\/assets\/stretchWorker-[\w-]+\.js$/;

export function contentSecurityPolicy(publicOrigin: string, path = "/"): string {
  const socketOrigin = publicOrigin.replace(/^http/, "ws");
  return [
    "default-src 'none'",
    STRETCHES.test(path) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${socketOrigin}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    // These three do not fall back to default-src.
    "base-uri 'none'",
    "form-action 'none'",
    `trusted-types ${TRUSTED_TYPES.join(" ")}`,
    "require-trusted-types-for 'script'",
  ].join("; ");
}

/** Everything that a page could ask of the device and this product never does. Sharing a link is allowed. */
const REFUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];
/** Our own pages read the code of a person's next device, or of their kit, after that person asked for it. */
const ALLOWED_FEATURES = ["camera=(self)"];
const PERMISSIONS_POLICY = [...ALLOWED_FEATURES, ...REFUSED_FEATURES.map((feature) => `${feature}=()`)].join(", ");

export function securityHeaders(addresses: AllowedAddresses): RequestHandler[] {
  const others = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: true,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    // Not on localhost, where it would lock every other program on this machine out of plain http.
    strictTransportSecurity: addresses.isPublic ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  const ours: RequestHandler = (request, response, next) => {
    response.setHeader("Content-Security-Policy", contentSecurityPolicy(addresses.publicOrigin(), request.path));
    response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
    next();
  };
  return [others, ours];
}
