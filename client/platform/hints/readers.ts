import type { BoundaryClause } from "../../../shared/wording/boundary.ts";
import type { SentenceParts } from "../../../shared/wording/composeSentence.ts";
import type { Hint } from "../../../shared/wording/hint.ts";
import type { StatementRole } from "../../../shared/wording/iStatement.ts";
import { languageOfWords } from "../../../shared/wording/languageOfWords.ts";
import { lazily } from "../browser/lazily.ts";
import { slotHints } from "./slotHints.ts";

/**
 * Reads a text for one kind of composer. Stable: a new reader is a new reading. The rules weigh more than
 * the screens that use them, so they come with everything else once it is quiet, or with the first reading: before
 * that nobody waits for them. Until they are here a reading finds nothing.
 */
export interface HintReader {
  readonly ready: () => Promise<void>;
  readonly read: (text: string) => readonly Hint[];
}

const statements = lazily(async () => {
  const [{ iStatementHints }, { emptySlots, whenMissing }] = await Promise.all([
    import("../../../shared/wording/iStatement.ts"),
    import("../../../shared/wording/slots.ts"),
  ]);
  return { iStatementHints, emptySlots, whenMissing };
});
const boundaries = lazily(async () => (await import("../../../shared/wording/boundary.ts")).boundaryHints);

const apologies = lazily(async () => (await import("../../../shared/wording/apology.ts")).apologyHints);

/** What a whole guided apology leaves untold; never asked of a single line. */
export const gaps = lazily(async () => (await import("../../../shared/wording/apologyGaps.ts")).apologyGaps);

/** A line of an apology, as the one who receives it may hear it. */
export const readAsApology: HintReader = {
  ready: apologies.ready,
  read: inEnglish((text) => apologies.here()?.(text) ?? []),
};

/** The same sentence is read differently by who says it: a speaker, a listener, somebody who asks. */
export const readAsSpeaker = statementReader("speaker");
export const readAsListener = statementReader("listener");
export const readAsRequest = statementReader("request");

/** A statement by its parts: read as it will be said, and then for what its parts leave open. */
export function readInParts(parts: SentenceParts): HintReader {
  return {
    ready: statements.ready,
    read: inEnglish((text) => {
      const here = statements.here();
      return here === null ? [] : [...here.iStatementHints(text, "speaker"), ...slotHints(parts, text, here)];
    }),
  };
}

/** A point of the agreement, by who does it and by whether it ends: what is shown for ever is a standing watch. */
export function readAsPoint(doer: BoundaryClause["doer"], end: string | null): HintReader {
  return (end === null ? OPEN_POINTS : ENDING_POINTS)[doer];
}

const OPEN_POINTS = pointReaders({});
// Which day it is makes no difference to the rules, so that one reader serves all points with an end.
const ENDING_POINTS = pointReaders({ end: "" });

function statementReader(role: StatementRole): HintReader {
  return { ready: statements.ready, read: inEnglish((text) => statements.here()?.iStatementHints(text, role) ?? []) };
}

function pointReaders(end: Pick<BoundaryClause, "end">): Readonly<Record<BoundaryClause["doer"], HintReader>> {
  const reader = (doer: BoundaryClause["doer"]): HintReader => ({
    ready: boundaries.ready,
    read: inEnglish((text) => boundaries.here()?.(text, { doer, ...end }) ?? []),
  });
  return { me: reader("me"), you: reader("you"), both: reader("both") };
}

/** The rules are English ones: what is written in Spanish is not judged by them. */
function inEnglish(read: HintReader["read"]): HintReader["read"] {
  return (text) => (languageOfWords(text) === "es" ? [] : read(text));
}
