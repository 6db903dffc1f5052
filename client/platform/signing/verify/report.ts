import type { Slot } from "../../../../shared/base/ids.ts";

/**
 * What can be said about a file: three separate answers and never one verdict, because each is about something
 * else. Bytes can be unchanged and signed by a stranger; a text can be the right one and withdrawn since.
 * Plain values only: it travels from a worker to a page, and to a terminal.
 */
export interface Report {
  readonly state: ReportState;
  /** Why nothing could be read at all; null unless the state is "refused". */
  readonly refusal: Refusal | null;
  /** What the attached agreement says of itself; null when none could be read. */
  readonly page: PageFacts | null;
  readonly unchanged: Answered<UnchangedWhy>;
  readonly sameText: Answered<SameTextWhy>;
  /** Both seats of the page, A first; empty when no page could be read. */
  readonly keys: readonly KeyAnswer[];
  readonly withdrawals: readonly Withdrawal[];
  /** Signatures of a file that is not ours, as far as they can be checked. */
  readonly others: readonly OtherSignature[];
  /** What nobody checked, or nobody can. */
  readonly not: readonly NotSaid[];
}

export type ReportState = "refused" | "not-ours" | "unsigned" | "one-signed" | "both-signed" | "withdrawn" | "changed";

export type Refusal = "empty" | "too-large" | "not-a-pdf" | "encrypted" | "cut-short" | "newer";

export interface Answered<Why extends string> {
  readonly answer: "yes" | "no" | "cannot-say";
  readonly why: Why;
}

export type UnchangedWhy =
  /** Everything was built again from the attached text and the signatures, and is the same to the last byte. */
  | "built-again"
  | "pages-differ"
  | "signature-differs"
  | "other-key"
  | "more-was-added"
  | "attached-unreadable"
  | "nothing-to-compare";

export type SameTextWhy =
  | "drawn-again"
  | "pages-differ"
  /** The pages are right, but what follows them is not ours and may show something over them. */
  | "may-be-covered"
  | "attached-unreadable"
  | "nothing-attached";

export interface PageFacts {
  readonly title: string;
  readonly version: string;
  readonly supersedes: string | null;
  readonly proposedOn: string;
  readonly reviewOn: string;
  readonly names: Readonly<Record<Slot, string>>;
}

/** Of the key that the page names for a seat: it is the same for every page of that person. */
export interface KeyAnswer {
  readonly slot: Slot;
  readonly name: string;
  readonly fingerprint: string;
  readonly words: readonly string[];
  readonly signature: SignatureState;
  /** The device's key was passed on by an earlier device, and not from the recovery words. */
  readonly isPassedOn: boolean;
  /** The day that the signing device claimed. */
  readonly signedOn: string | null;
}

export type SignatureState = "holds" | "none" | "does-not-hold" | "other-key" | "not-looked-at";

export interface Withdrawal {
  readonly slot: Slot;
  readonly name: string;
  readonly on: string;
  /** The words of the points, as they stand on the page. */
  readonly points: "all" | readonly string[];
}

export interface OtherSignature {
  readonly name: string | null;
  readonly intact: "yes" | "no" | "cannot-say";
  readonly covers: "all" | "a-part";
}

export type NotSaid =
  | "who-they-are"
  | "when"
  | "free-will"
  | "stands-today"
  | "later-withdrawal"
  | "key-called-back"
  | "key-passed-on"
  | "second-signature"
  | "issuer"
  | "what-it-shows";
