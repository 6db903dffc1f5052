import { databaseIn } from "./dataFolder.ts";
import { databaseName } from "./serviceUrls.ts";
import { DatabaseUnusable } from "./store/postgres/openFault.ts";
import { isLoopback, type Settings } from "./settings.ts";

const PLAIN_ON_THE_NETWORK =
  "It listens to other devices without https, and turns them away: browsers give keys to https pages and to localhost only. Set PUBLIC_URL to the https address of a proxy in front, or TLS_CERT, TLS_KEY and PUBLIC_URL.";
const NAMELESS_ON_THE_NETWORK =
  "It listens to other devices, and turns them away until PUBLIC_URL says at which https address they may come.";

/** What whoever runs the server reads first. */
export function startupSentences(settings: Settings, url: string): readonly string[] {
  const sentences = [`Common Ground is at ${url}`];
  if (settings.databaseUrl !== null) sentences.push(sharedSentence(settings.databaseUrl, settings.redisUrl));
  if (isLoopback(settings.host) || settings.publicUrl !== null) return sentences;
  sentences.push(settings.tls === null ? PLAIN_ON_THE_NETWORK : NAMELESS_ON_THE_NETWORK);
  return sentences;
}

function sharedSentence(databaseUrl: string, redisUrl: string | null): string {
  const kept = `It keeps everything in the PostgreSQL database ${databaseName(databaseUrl)}, which other nodes may share`;
  return redisUrl === null ? `${kept}; without REDIS_URL they hear of each other within a second.` : `${kept}.`;
}

/** Why it did not start, with what to do about it; anything unforeseen is told as it is. */
export function startupFailure(error: unknown, settings: Settings): string {
  if (error instanceof DatabaseUnusable) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const where = `${settings.host}:${settings.port}`;
  const database = databaseIn(settings.dataDir);
  switch (code) {
    case "EADDRINUSE":
      return `Port ${settings.port} is in use already, perhaps by another Common Ground. Stop that one, or choose another with PORT.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return isListening(error)
        ? `This user may not listen on ${where}. Choose another PORT.`
        : `This user may not write to the data folder ${settings.dataDir}. Give it to this user, or choose another DATA_DIR.`;
    case "ENOTDIR":
    case "EEXIST":
      return `DATA_DIR ${settings.dataDir} is not a folder. Choose another one.`;
    case "FOLDER_IN_USE":
      return `Another Common Ground runs on the data folder ${settings.dataDir} already. Stop that one, or choose another DATA_DIR.`;
    case "STORE_LOCKED":
      return `Another program holds the database ${database}. End it, and start again.`;
    case "STORE_READ_ONLY":
      return `This user may not write to the database ${database}. Give it to this user, and start again.`;
    case "ENOSPC":
    case "STORE_FULL":
      return `The disk that holds the data folder ${settings.dataDir} is full. Make room on it, and start again: nothing is lost.`;
    case "STORE_DAMAGED":
      return `The database ${database} is damaged, and was left as it is. Bring back a backup with: npm run restore -- FILE (docs/operating.md says what that does to people).`;
    case "wrong-password":
      return "Redis does not take the name and password in REDIS_URL. Set the right ones, and start again.";
    case "no-rights":
      return "The Redis user in REDIS_URL may not do what nodes need: publish and subscribe, keys and scripts (docs/operating.md). Give it these rights, and start again.";
    case "not-redis":
      return "What answers at REDIS_URL is not Redis. Set its address, and start again.";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST ${settings.host} is not an address of this machine.`;
    case "ENOENT":
      return `A file that the settings name is not there: ${error instanceof Error && "path" in error ? String(error.path) : "TLS_CERT or TLS_KEY"}.`;
    default:
      return `Common Ground could not start: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Asked for a port, and not for a file. */
function isListening(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}
