import type { Slot } from "../../../../shared/base/ids.ts";
import type { PagePoint } from "../../../../shared/signing/agreementPage.ts";

type Kind = PagePoint["kind"];

/** Every word on the paper that nobody wrote, in one language. */
export interface PageWords {
  readonly foundingLine: string;
  readonly preamble: string;
  readonly notContract: string;
  readonly effect: string;
  readonly between: (a: string, b: string) => string;
  readonly writtenOn: (day: string) => string;
  readonly lookAgainOn: (day: string) => string;
  readonly sayDay: (day: string) => string;
  readonly bothOfUs: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly fallback: string;
  readonly scope: string;
  readonly from: (day: string) => string;
  readonly review: (day: string) => string;
  readonly until: (day: string) => string;
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
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
function sayDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year ?? ""}`;
}

const ENGLISH: PageWords = {
  foundingLine: "Boundaries are guidelines that help rebuild safety, not punishments.",
  preamble:
    "Either of us may pause, change our mind, seek help, see friends, family, a doctor or a counsellor, and leave. Nothing here can be used as a debt.",
  notContract:
    "This is a personal statement of intentions. It is not a contract, gives nobody rights over the other, is no evidence of any fault, and either person may end it at any time. It does not cover property, children, immigration, or any duty of physical intimacy.",
  effect:
    "Takes effect when both have said it stands, three days after the second signature at the earliest. Whether it stands today, only the two can say.",
  between: (a, b) => `${a} and ${b}`,
  writtenOn: (day) => `Written on ${day}`,
  lookAgainOn: (day) => `to be looked at again on ${day}`,
  sayDay,
  bothOfUs: "Both of us",
  kinds: {
    "own-limit": "a limit of one's own",
    commitment: "a promise",
    "transparency-offer": "something offered to show",
    "shared-practice": "something we each do",
  },
  fallback: "If it is not kept",
  scope: "Where and when it holds",
  from: (day) => `From ${day}`,
  review: (day) => `To be looked at again on ${day}`,
  until: (day) => `Until ${day}`,
  neverOffered: "Therapy, health, what friends confide and looking for help stay private, always.",
  limitsTitle: "Limits each of us sets for ourselves",
  limitsNote: "These need no agreement.",
  stillOpenTitle: "Still open",
  stillOpenNote: "Nothing below is agreed, and nobody has to agree to it.",
  signaturesTitle: "Signatures",
  signatureOf: (name) => `Signature of ${name}`,
  keyLabel: "Fingerprint of the key",
  wordsLabel: "The same key in six words",
  compareNote:
    "A file cannot say whose key this is. Ask each other for the six words, by voice or in person: if they are the same, the key is.",
  hashLabel: "SHA-256 of the attached agreement.json",
  checkNote:
    "The same text is attached to this file as agreement.json. Whoever has the file can check it without asking anybody: whether it is unchanged, whether it says what is attached, and whose keys signed it.",
  pageLabel: (version) => `Page ${version}`,
  follows: (version) => `It follows page ${version}, and takes its place once it stands.`,
  pageOf: (page, pages) => `${page} of ${pages}`,
  unsigned: "Reading copy, not signed",
  unsignedNote: "This is a copy to read. It carries no signatures.",
  helpTitle: "Help, if you want it",
};

export function pageWords(lang: string): PageWords | null {
  return lang === "en" ? ENGLISH : null;
}

export type Names = Readonly<Record<Slot, string>>;
