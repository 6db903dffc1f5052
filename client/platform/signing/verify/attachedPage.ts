import { LIMITS } from "../../../../shared/base/limits.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { parsePage } from "../../../../shared/signing/parsePage.ts";
import { inflate } from "./inflate.ts";
import { latin1 } from "./latin1.ts";

export type NoPage = "newer" | "unreadable" | "nothing";
export type Attached = { readonly found: "page"; readonly page: AgreementPage } | { readonly found: NoPage };

/**
 * The agreement that is attached to a file. Where it lies is only guessed, and may be: whatever is found is drawn
 * again, and the whole file compared with the drawing. Somebody who hides it, doubles it or plants another one
 * makes a file that is not the one its text gives.
 */
export async function attachedPage(bytes: Uint8Array): Promise<Attached> {
  const text = latin1(bytes);
  let isNewer = false;
  for (const stream of embeddedFiles(text)) {
    const content = bytes.subarray(stream.start, stream.end);
    const read = stream.isDeflated ? await inflate(content, LIMITS.pageBytes) : content;
    const page = read === null ? null : parsePage(utf8(read));
    if (page?.ok === true) return { found: "page", page: page.value };
    isNewer ||= page?.problem === "page-newer";
  }
  if (isNewer) return { found: "newer" };
  return { found: isNamedAsOurs(text) ? "unreadable" : "nothing" };
}

interface StreamPlace {
  readonly start: number;
  readonly end: number;
  readonly isDeflated: boolean;
}

/** More than one is no file of ours; a few are looked at, so that it can be said what is wrong with it. */
const LOOKED_AT = 8;
const DICTIONARY = /\/Type \/EmbeddedFile\b([^]{0,400}?)>>\s*stream\r?\n/g;

function embeddedFiles(text: string): StreamPlace[] {
  const places: StreamPlace[] = [];
  for (const found of text.matchAll(DICTIONARY)) {
    const dictionary = found[1] ?? "";
    const length = Number(/\/Length (\d{1,8})\b/.exec(dictionary)?.[1] ?? 0);
    const start = found.index + found[0].length;
    places.push({ start, end: start + length, isDeflated: dictionary.includes("/FlateDecode") });
    if (places.length === LOOKED_AT) break;
  }
  return places;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "";
  }
}

/** What a file says of itself, which is enough to call it damaged instead of foreign, and for nothing else. */
function isNamedAsOurs(text: string): boolean {
  return text.includes("agreement.json") && text.includes("(Common Ground)");
}
