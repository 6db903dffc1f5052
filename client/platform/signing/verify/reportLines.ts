import { assertNever } from "../../../../shared/base/assertNever.ts";
import { isolated } from "../../words/isolated.ts";
import { notSaidLine, OTHERS, REFUSALS, SAME_TEXT, SIGNATURES, UNCHANGED } from "./reportSentences.ts";
import type { KeyAnswer, OtherSignature, Report, Withdrawal } from "./report.ts";

/** The report for a terminal: the same three answers as on the screen, in plain lines and without a colour. */
export function reportLines(report: Report): string[] {
  if (report.refusal !== null) return [REFUSALS[report.refusal]];
  const { page } = report;
  return [
    stateLine(report),
    ...(page === null
      ? []
      : [
          `"${isolated(page.title)}", between ${isolated(page.names.a)} and ${isolated(page.names.b)}, proposed on ${page.proposedOn}.`,
        ]),
    ...report.withdrawals.flatMap(withdrawalLines),
    "",
    "1. Is it unchanged?",
    `   ${UNCHANGED[report.unchanged.why]}`,
    "2. Do the pages show the attached agreement?",
    `   ${SAME_TEXT[report.sameText.why]}`,
    "3. Whose keys are these?",
    ...keyLines(report.keys),
    ...report.others.flatMap(otherLines),
    "",
    "What this does not tell:",
    ...report.not.map((not) => ` - ${notSaidLine(not)}`),
  ];
}

/** The first line, for whoever reads no further; it never says more than the three answers below it. */
function stateLine({ state, keys, withdrawals }: Report): string {
  switch (state) {
    case "both-signed":
      return "Signed by both.";
    case "one-signed":
      return `Signed by one of the two: ${isolated(keys.find(({ signature }) => signature === "holds")?.name ?? "")}.`;
    case "withdrawn":
      return withdrawals.some(({ points }) => points === "all")
        ? "Signed by both, and taken back later."
        : "Signed by both, and some of it taken back later.";
    case "unsigned":
      return "A page that nobody has signed.";
    case "changed":
      return "This file is not as it was signed.";
    case "not-ours":
      return "This is not a page that was signed with Common Ground.";
    case "refused":
      return "This file could not be read.";
    default:
      return assertNever(state);
  }
}

function withdrawalLines({ name, on, points }: Withdrawal): string[] {
  if (points === "all") return [`${isolated(name)} took all of it back on ${on}.`];
  return [
    `${isolated(name)} took part of it back on ${on}:`,
    ...points.map((words) => ` - ${isolated(onOneLine(words))}`),
  ];
}

/** What somebody wrote begins no line of its own: it could be written to look like an answer. */
function onOneLine(words: string): string {
  return words.replaceAll("\n", " / ");
}

/** A name in a file is what somebody wrote: only the six words, read aloud by that person, say whose key it is. */
function keyLines(keys: readonly KeyAnswer[]): string[] {
  if (keys.length === 0) return ["   The file names nobody whose words could be compared."];
  return [
    "   A file cannot prove this by itself. Ask each of them to read you their six words from their own screen.",
    ...keys.flatMap(({ name, words, fingerprint, signature, signedOn }) => [
      `   ${isolated(name)}: ${SIGNATURES[signature]}${signedOn === null ? "" : ` The device gave the day as ${signedOn}.`}`,
      `      six words    ${words.join(" ")}`,
      `      fingerprint  ${fingerprint}`,
    ]),
  ];
}

/** Signatures of other programs are told beside ours, and never counted among them. */
function otherLines({ name, intact, covers }: OtherSignature): string[] {
  return [`   A signature${name === null ? "" : ` that names ${isolated(name)}`}: ${OTHERS[intact][covers]}`];
}
