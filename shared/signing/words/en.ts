import type { PrintedWords } from "./printedWords.ts";

/**
 * Not `Intl`: its tables differ between engines and years, and a page has to come out byte for byte the same
 * everywhere.
 */
const MONTHS = "January February March April May June July August September October November December".split(" ");
function sayDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year ?? ""}`;
}

// A changed letter here changes the bytes of pages that were signed long ago: it is a new renderer, never an edit.
/** English. */
export const EN: PrintedWords = {
  title: "What we ask of ourselves",
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
  takenBack: (name, day, points) =>
    points === null
      ? `Taken back by ${name} on ${day}.`
      : `${points === 1 ? "One point" : `${points} points`} taken back by ${name} on ${day}.`,
};
