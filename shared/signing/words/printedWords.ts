import type { PagePoint } from "../agreementPage.ts";

/**
 * Every word on the paper that nobody wrote, in the page's own language. They are part of what is signed, because
 * both devices print them and compare the bytes: once a page was signed with them they are never changed, only
 * followed by others under a new renderer number. Hence the copies of sentences that the screens have too.
 */
export interface PrintedWords {
  readonly title: string;
  readonly foundingLine: string;
  readonly preamble: string;
  readonly notContract: string;
  readonly effect: string;
  readonly between: (a: string, b: string) => string;
  readonly writtenOn: (day: string) => string;
  readonly lookAgainOn: (day: string) => string;
  /** "22 November 2026"; takes the day as it is counted with. */
  readonly sayDay: (day: string) => string;
  readonly bothOfUs: string;
  readonly kinds: Readonly<Record<PagePoint["kind"], string>>;
  readonly fallback: string;
  readonly scope: string;
  readonly from: (day: string) => string;
  readonly review: (day: string) => string;
  readonly until: (day: string) => string;
  /** Below every offer to show something. */
  readonly neverOffered: string;
  readonly limitsTitle: string;
  readonly limitsNote: string;
  readonly stillOpenTitle: string;
  readonly stillOpenNote: string;
  readonly signaturesTitle: string;
  readonly signatureOf: (name: string) => string;
  readonly keyLabel: string;
  readonly wordsLabel: string;
  readonly compareNote: string;
  readonly hashLabel: string;
  readonly checkNote: string;
  readonly pageLabel: (version: string) => string;
  readonly follows: (version: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly unsigned: string;
  readonly unsignedNote: string;
  readonly helpTitle: string;
  /** Laid over a page that was signed by both and later taken back; `points` null says that it is all of it. */
  readonly takenBack: (name: string, day: string, points: number | null) => string;
}
