import { readMark, writeMark } from "../platform/offline/deviceMarks.ts";
import { languageHere } from "./languageHere.ts";

/** One file of the program; those without a revision carry a hash in their name and never change. */
export interface ShellFile {
  readonly url: string;
  readonly revision: string | null;
}

const SHELL = "cg-shell-";
/** Compiled words lie in files named after their language (scripts/words.vite.ts). */
const WORDS = /^assets\/words-([a-z]{2})-/;
/** So many files at once: a phone on a train has one connection. */
const AT_ONCE = 6;

/**
 * The program as whole versions, each in a cache of its own. A version is complete or not there at all; which one
 * opens is decided by the person alone (`accept`), not by the server, which can only lay a newer one beside it.
 */
export async function keepVersion(files: readonly ShellFile[]): Promise<void> {
  const version = await versionOf(files);
  const cache = await caches.open(SHELL + version);
  const missing = await filesFor(files);
  const fetchNext = async (): Promise<void> => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift())
      await cache.put(`/${file.url}`, await wholeFile(file));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  } catch (error) {
    // Half a version opens nothing: the browser asks again at the next visit. The one in use is whole already.
    if (version !== (await readMark("version"))) await caches.delete(SHELL + version);
    throw error;
  }
  if ((await acceptedShell()) === null) await writeMark("version", version);
  await forgetOthers([version, await readMark("version")]);
}

/** The words of a language that this device began to speak after the version was kept. */
export async function keepWords(files: readonly ShellFile[]): Promise<void> {
  const cacheName = await acceptedShell();
  if (cacheName === null) return;
  const cache = await caches.open(cacheName);
  const words = (await filesFor(files)).filter(({ url }) => WORDS.test(url));
  for (const file of words)
    if ((await cache.match(`/${file.url}`)) === undefined) await cache.put(`/${file.url}`, await wholeFile(file));
}

/** Of the words of other languages those alone that this device speaks: they are a third of the program. */
async function filesFor(files: readonly ShellFile[]): Promise<ShellFile[]> {
  const language = await languageHere();
  return files.filter(({ url }) => (WORDS.exec(url)?.[1] ?? language) === language);
}

async function wholeFile({ url, revision }: ShellFile): Promise<Response> {
  // What is named after its content is the same file in every version.
  const there = revision === null ? await caches.match(`/${url}`) : undefined;
  if (there !== undefined) return there;
  const answer = await fetch(`/${url}`, { cache: revision === null ? "default" : "reload", credentials: "omit" });
  if (!answer.ok || answer.redirected) throw new Error(`${url} is not there`);
  return answer;
}

export async function isNewer(files: readonly ShellFile[]): Promise<boolean> {
  return (await readMark("version")) !== (await versionOf(files));
}

/** The old one stays until the next one comes: other tabs still show it, and ask for its parts. */
export async function accept(files: readonly ShellFile[]): Promise<void> {
  await writeMark("version", await versionOf(files));
}

/** The page itself, in the accepted version. */
export async function keptPage(): Promise<Response | undefined> {
  return fromAccepted("/index.html");
}

/** A part of the program: of the accepted version, or of whichever version a page that is still open belongs to. */
export async function keptPart(path: string): Promise<Response | undefined> {
  return (await fromAccepted(path)) ?? (path.startsWith("/assets/") ? caches.match(path) : undefined);
}

/** `caches.open` would make a cache anew that somebody is erasing at this moment; to look into one it need not be opened. */
async function fromAccepted(path: string): Promise<Response | undefined> {
  const cacheName = await acceptedShell();
  return cacheName === null ? undefined : caches.match(path, { cacheName });
}

/** The cache's name; null when none was accepted yet, and when the browser let go of it. */
async function acceptedShell(): Promise<string | null> {
  const version = await readMark("version");
  return version !== null && (await caches.has(SHELL + version)) ? SHELL + version : null;
}

async function forgetOthers(versions: readonly (string | null)[]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(SHELL));
  const old = names.filter((name) => !versions.includes(name.slice(SHELL.length)));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The same files give the same version on every device. */
async function versionOf(files: readonly ShellFile[]): Promise<string> {
  const lines = files.map(({ url, revision }) => `${url} ${revision ?? ""}`).sort();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.join("\n"))));
  return Array.from(hash.slice(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
