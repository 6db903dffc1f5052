import { isLoopback, type Settings } from "./settings.ts";

const PLAIN_ON_THE_NETWORK =
  "It listens to other devices without https, and turns them away: browsers give keys to https pages and to localhost only. Set PUBLIC_URL to the https address of a proxy in front, or TLS_CERT, TLS_KEY and PUBLIC_URL.";
const NAMELESS_ON_THE_NETWORK =
  "It listens to other devices, and turns them away until PUBLIC_URL says at which https address they may come.";

/** What whoever runs the server reads first. */
export function startupSentences(settings: Settings, url: string): readonly string[] {
  const sentences = [`Common Ground is at ${url}`];
  if (isLoopback(settings.host) || settings.publicUrl !== null) return sentences;
  sentences.push(settings.tls === null ? PLAIN_ON_THE_NETWORK : NAMELESS_ON_THE_NETWORK);
  return sentences;
}

/** Why it did not start, with what to do about it; anything unforeseen is told as it is. */
export function startupFailure(error: unknown, settings: Settings): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const where = `${settings.host}:${settings.port}`;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${settings.port} is in use already, perhaps by another Common Ground. Stop that one, or choose another with PORT.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `This user may not listen on ${where} or write to ${settings.dataDir}. Choose another PORT or DATA_DIR.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST ${settings.host} is not an address of this machine.`;
    case "ENOENT":
      return `A file that the settings name is not there: ${error instanceof Error && "path" in error ? String(error.path) : "TLS_CERT or TLS_KEY"}.`;
    default:
      return `Common Ground could not start: ${error instanceof Error ? error.message : String(error)}`;
  }
}
