import type { IncomingMessage } from "node:http";
import { isLoopback, type Settings } from "../settings.ts";

/**
 * The one answer to "is this request meant for us, and does it come from our own pages?". With PUBLIC_URL
 * there is exactly one address; without it, the loopback names of the port. A foreign Host is refused
 * (DNS rebinding), and so is an Origin that is missing, `null` or any other than the Host's own: cookies are
 * SameSite=Strict, but sites are wider than origins, and WebSockets ask no one.
 */
export interface AllowedAddresses {
  /** The origin that people open, for printing and for the content security policy. */
  readonly publicOrigin: () => string;
  readonly secure: boolean;
  /** Https, and a name of its own rather than loopback. */
  readonly isPublic: boolean;
  readonly isOurHost: (request: IncomingMessage) => boolean;
  readonly isOurOrigin: (request: IncomingMessage) => boolean;
}

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** `port` is asked late: with PORT=0 the number is known only once the server listens. */
export function allowedAddresses(settings: Settings, port: () => number): AllowedAddresses {
  const scheme = settings.tls === null ? "http" : "https";
  const origins = (): readonly string[] =>
    settings.publicUrl === null
      ? LOOPBACK_NAMES.map((name) => new URL(`${scheme}://${name}:${port()}`).origin)
      : [settings.publicUrl];
  const originOf = (request: IncomingMessage): string | undefined =>
    origins().find((origin) => new URL(origin).host === request.headers.host?.toLowerCase());
  return {
    publicOrigin: () => origins()[0] ?? "",
    secure: (settings.publicUrl ?? `${scheme}:`).startsWith("https:"),
    isPublic: settings.publicUrl?.startsWith("https:") === true && !isLoopback(new URL(settings.publicUrl).hostname),
    isOurHost: (request) => originOf(request) !== undefined,
    isOurOrigin: (request) => {
      const own = originOf(request);
      return own !== undefined && request.headers.origin === own;
    },
  };
}
