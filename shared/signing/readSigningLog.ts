import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import type { Slot, SpaceId } from "../base/ids.ts";
import type { LogHead } from "../seal/entry/heads.ts";
import { type EpochKey, type OpenedSigningEntry, openSigningEntry } from "../seal/signing/openSigningEntry.ts";
import { NO_SIGNING_ENTRY, readSigningHeader, signingEntryHash } from "../seal/signing/signingHeader.ts";
import { pageSpace } from "./pageSpace.ts";
import { readSigningBody, SIGNING_RULES, type SigningBody } from "./signingBody.ts";
import type { OpenedSigningEvent } from "./signingEvent.ts";

/** As the server keeps it: the bytes as they were delivered, and its clock when it stored them. */
export interface DeliveredSigningEntry {
  readonly n: number;
  readonly at: number;
  readonly entry: Uint8Array;
}

/** What the space log says. Every space key this device has; the roots in base64url. */
export interface SigningLogKeys {
  readonly keys: readonly EpochKey[];
  readonly signersOf: (slot: Slot, epoch: number) => readonly Uint8Array[];
  readonly roots: Readonly<Record<Slot, string>>;
}

/** How far the log was read. Attachments are not in it: whoever needs a file opens that entry again. */
export interface SigningReading {
  readonly space: SpaceId;
  readonly events: readonly OpenedSigningEvent[];
  /** "forked" freezes what was read; by "newer-rules" this program reads on and writes nothing more. */
  readonly problem: "forked" | "newer-rules" | null;
  /** The last entry that was read, for the heads that devices compare. */
  readonly head: { readonly n: number; readonly hash: string } | null;
  /** Of every entry as delivered, base64url. */
  readonly hashes: readonly string[];
  /** The highest epoch so far: an older key writes nothing after a newer one. */
  readonly epoch: number;
  /** What the writers had seen of the space log, to be compared with one's own. */
  readonly logHeads: readonly LogHead[];
  /** Entries that no key here opens: rubbish, or of an epoch that this device has yet to hear of. */
  readonly unopened: number;
}

export function openSigningReading(space: SpaceId): SigningReading {
  const nothing = { events: [], problem: null, head: null, hashes: [], epoch: 0, logHeads: [], unopened: 0 };
  return { space, ...nothing };
}

/**
 * Reads on. An entry that came before changes nothing; a gap ends the reading before it; a wrong `previous` or other
 * bytes for a number already read are a fork, which freezes. What cannot be opened or believed is an unreadable
 * event and the chain goes on, for the partner must not be able to break it with rubbish. When the space log has
 * grown, begin again: a key that was new to this device may have sealed or signed what looked like rubbish.
 */
export function readSigningLog(
  reading: SigningReading,
  entries: readonly DeliveredSigningEntry[],
  keys: SigningLogKeys,
): SigningReading {
  let now = reading;
  for (const entry of entries) {
    if (now.problem === "forked" || entry.n > now.hashes.length) break;
    now = afterEntry(now, entry, keys);
  }
  return now;
}

function afterEntry(
  reading: SigningReading,
  { n, at, entry }: DeliveredSigningEntry,
  keys: SigningLogKeys,
): SigningReading {
  const hash = toBase64url(signingEntryHash(entry));
  const known = reading.hashes[n];
  if (known !== undefined) return known === hash ? reading : { ...reading, problem: "forked" };
  const header = readSigningHeader(entry);
  const previous = reading.head?.hash ?? toBase64url(NO_SIGNING_ENTRY);
  if (!header.ok || toBase64url(header.value.previous) !== previous) return { ...reading, problem: "forked" };
  const { version } = header.value;
  const { space, epoch, logHeads, unopened } = reading;
  const read = { ...reading, head: { n, hash }, hashes: [...reading.hashes, hash] };
  const unreadable = { ...read, events: [...reading.events, { type: "unreadable" as const, n, atMs: at, version }] };
  const opened = openSigningEntry({ ...keys, space, entry });
  if (!opened.ok) {
    return opened.problem === "signing-entry-not-opened" ? { ...unreadable, unopened: unopened + 1 } : unreadable;
  }
  if (opened.value.epoch < epoch) return unreadable;
  if (opened.value.rules !== SIGNING_RULES) return { ...unreadable, epoch: opened.value.epoch, problem: "newer-rules" };
  const body = readSigningBody(opened.value.body);
  if (body === null || !isInPlace(body.said, opened.value, reading.space, keys.roots)) return unreadable;
  const place = { n, atMs: at, version, by: opened.value.by, head: body.head.n };
  const event: OpenedSigningEvent =
    body.said.kind === "sign"
      ? { type: "signature", ...place, said: body.said }
      : { type: "note", ...place, said: body.said };
  return {
    ...read,
    events: [...reading.events, event],
    epoch: opened.value.epoch,
    logHeads: [...logHeads, body.head],
  };
}

/** A signature is about the file it comes with, and a page about this space and these two. */
function isInPlace(
  said: SigningBody,
  { header, attachment }: OpenedSigningEntry,
  space: SpaceId,
  roots: SigningLogKeys["roots"],
): boolean {
  if (said.kind === "sign") return header.kind === "signature" && toBase64url(sha256(attachment)) === said.file;
  if (header.kind !== "note") return false;
  if (said.kind !== "propose") return true;
  const { partners } = said.page;
  const isOurs = said.page.space === pageSpace(space);
  return isOurs && partners.a.root === roots.a && partners.b.root === roots.b;
}
