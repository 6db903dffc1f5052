import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../base/base64url.ts";
import type { OccasionId, Slot, SpaceId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import type { Random } from "../base/random.ts";
import { canonicalBytes } from "../seal/canonical.ts";
import { HASH_PATTERN } from "../seal/patterns.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * Answered alone, opened together (SEALED.md section 4). First each says only a salted hash of what they wrote;
 * the words follow once the other's hash is there. So nobody writes after having read, nobody's words lie in
 * the shared document while the other has said nothing, and no device has to be trusted to look away.
 */
export const REVEAL_LABEL = "cg/v1/reveal";

export function revealSubject(id: OccasionId): string {
  return `reveal/${id}`;
}

/** Whose answers, and to what: a hash that was copied from the other, or from last week, fits nowhere else. */
export interface RevealPlace {
  readonly space: SpaceId;
  readonly author: Slot;
  readonly occasion: OccasionId;
}

/** What stays with its author until both are there. Without the salt a number from 0 to 10 would be guessed. */
export type Secret = {
  readonly salt: string;
  readonly answers: JsonValue;
};

const hash = z.string().check(z.regex(HASH_PATTERN));
const secretSchema = z.strictObject({ salt: hash, answers: z.json() });
const wordSchema = z.strictObject({
  commit: hash,
  /** `to` is the other's hash that it answers: after it neither of the two can have meant something else. */
  opening: z.nullable(z.strictObject({ ...secretSchema.shape, to: hash })),
});

export type RevealWord = {
  readonly commit: string;
  readonly opening: (Secret & { readonly to: string }) | null;
};

export function newSecret(answers: JsonValue, random: Random): Secret {
  return { salt: toBase64url(random.bytes(32)), answers };
}

export function commitTo({ space, author, occasion }: RevealPlace, { salt, answers }: Secret): string {
  const bytes = fromBase64url(salt, 32);
  if (!bytes.ok) throw new Error("a salt is 32 bytes");
  const fields = ["cg/v1/reveal-commit", space, author, occasion, bytes.value, canonicalBytes(answers)];
  return toBase64url(sha256(lengthPrefixed(fields)));
}

/** What stands in a record whose signature was checked; null when it says nothing of ours, or was taken back. */
export function readRevealWord(value: unknown): RevealWord | null {
  const parsed = wordSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** From the author's own private document, which an older device of theirs may have written. */
export function readSecret(value: unknown): Secret | null {
  const parsed = secretSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Both words about one occasion as they stand, from where one of the two sits. */
export interface RevealTable {
  readonly mine: RevealWord | null;
  readonly theirs: RevealWord | null;
  readonly myPlace: RevealPlace;
  readonly theirPlace: RevealPlace;
}

export type RevealStanding =
  | { readonly at: "unsaid" }
  /** Mine is there; the other may take all the time, or never answer. */
  | { readonly at: "waiting" }
  /** Both have answered: mine goes over when I open theirs. */
  | { readonly at: "both" }
  /** Mine went over; the other has not opened them yet. */
  | { readonly at: "given"; readonly mine: JsonValue }
  | { readonly at: "open"; readonly mine: JsonValue; readonly theirs: JsonValue };

export function standingOf({ mine, theirs, myPlace, theirPlace }: RevealTable): RevealStanding {
  if (mine === null) return { at: "unsaid" };
  const given = openedIn(mine, myPlace);
  if (given === null) return { at: theirs === null ? "waiting" : "both" };
  const received = theirs === null ? null : openedIn(theirs, theirPlace);
  // Each answers the other's hash, or one of the two has said something else since.
  const isPair = mine.opening?.to === theirs?.commit && theirs?.opening?.to === mine.commit;
  return received === null || !isPair
    ? { at: "given", mine: given.answers }
    : { at: "open", mine: given.answers, theirs: received.answers };
}

/** An opening that does not fit its own hash counts for nothing. */
function openedIn({ commit, opening }: RevealWord, place: RevealPlace): Secret | null {
  return opening !== null && commitTo(place, opening) === commit ? opening : null;
}

/** My first word: the hash alone, or at once with what it stands for when the other's is there already. */
export function firstWord(secret: Secret, { theirs, myPlace }: RevealTable): RevealWord {
  const commit = commitTo(myPlace, secret);
  return { commit, opening: theirs === null ? null : { ...secret, to: theirs.commit } };
}

/**
 * The word with which I open mine; null while there is nothing to open, or nothing to change. Two devices of one
 * person can both have answered while offline: then that one is opened which the other has answered.
 */
export function openingWord(
  { mine, theirs }: RevealTable,
  secretOf: (commit: string) => Secret | null,
): RevealWord | null {
  if (mine === null || theirs === null) return null;
  const commit = theirs.opening?.to ?? mine.commit;
  // Opened is opened, to the hash that stood there then: never again to another one.
  if (mine.opening !== null && (mine.commit === commit || mine.opening.to !== theirs.commit)) return null;
  const secret = secretOf(commit);
  return secret === null ? null : { commit, opening: { ...secret, to: theirs.commit } };
}
