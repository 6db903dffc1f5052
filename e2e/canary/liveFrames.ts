import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";

/** A conversation's event wherever a call or an announcement carries one. */
const SEALED = /"event":"([\w-]+)"/g;
const ID = /"[\w-]{22}"/g;
const TIME = /\b\d{13}\b/g;
const MINUTE_MS = 60_000;

/** The sealed bytes in one frame of the live channel, in either direction. */
export function eventsIn(frame: Buffer): Buffer[] {
  return [...frame.toString().matchAll(SEALED)].map(([, event = ""]) => Buffer.from(event, "base64url"));
}

/**
 * What somebody with developer tools can tell about one such frame: its whole text, with the outside of every
 * event spelt out and its length. Left out is what differs in any two spaces: ids, hashes, the exact clock and
 * how many calls this page has made before.
 */
export function toldByLive(frame: Buffer): string {
  return frame
    .toString()
    .replace(/"sid":"[^"]+"/, '"sid":""')
    .replace(/^43\d+/, "43")
    .replaceAll(SEALED, (_all, event: string) => `"event":${outsideOf(Buffer.from(event, "base64url"))}`)
    .replaceAll(ID, "an id")
    .replaceAll(TIME, (time) => (Number(time) % MINUTE_MS === 0 ? "a full minute" : "a time"));
}

/** The clear part of an event in words, but for what differs anyway. */
export function outsideOf(event: Buffer): string {
  const header = readEventHeader(event);
  if (!header.ok) return `${event.length} bytes, malformed`;
  const { class: kind, author, closes, epoch, seq, agreedAt } = header.value;
  const agreed = agreedAt === null ? "no time" : "a time";
  return `${event.length} bytes, number ${seq}, ${kind} by ${author ?? "nobody"}, ${closes}, ${agreed}, epoch ${epoch}`;
}
