import type { Slot } from "../base/ids.ts";
import type { Dialogue, DialogueEnd, Plan, Said } from "./dialogue.ts";
import type { MoveOf } from "./moves.ts";

/**
 * What two people take with them: what each was understood in, what they decided, one good word each. It is
 * made from the log whenever it is looked at, so it can say nothing that was not said. Everything that was
 * written is there too, one tap further down.
 */
export interface TalkRecord {
  readonly plan: Plan | null;
  readonly startedAt: number | null;
  readonly end: DialogueEnd | null;
  readonly turns: readonly HeardTurn[];
  readonly decided: readonly Decided[];
  /** Asked and not taken up: a "not now" needs no reason and decides nothing. */
  readonly stillOpen: readonly AskedFor[];
  readonly appreciations: readonly { readonly from: Slot; readonly text: string }[];
  readonly whole: readonly Said[];
}

export interface HeardTurn {
  readonly speaker: Slot;
  /** To the speaker's own satisfaction; without it, it is kept for another time, and nobody is to blame. */
  readonly understood: boolean;
  readonly statements: readonly HeardStatement[];
}

interface Words {
  readonly text: string;
  /** Said in the same room: the words may be few or none. */
  readonly aloud: boolean;
}

export interface HeardStatement extends Words {
  /** The words in which the other repeated it, once the speaker had found them right. */
  readonly heardAs: Words | null;
}

/** `seq` names the move in its conversation, so that a promise's own page can point back to it. */
export type Decided =
  | { readonly kind: "promise"; readonly seq: number; readonly by: Slot; readonly text: string }
  | { readonly kind: "would-help"; readonly seq: number; readonly from: Slot; readonly text: string }
  | ({ readonly kind: "request" } & AskedFor);

export interface AskedFor {
  readonly seq: number;
  readonly from: Slot;
  readonly text: string;
  /** By when, in the asker's words; may be empty. */
  readonly by: string;
  readonly answer: MoveOf<"request-answer">["answer"] | null;
  readonly answerText: string;
}

export function talkRecord({ plan, said, end, understood }: Dialogue): TalkRecord {
  const asked = askedFor(said);
  const isTaken = ({ answer }: AskedFor): boolean => answer === "yes" || answer === "instead";
  const requests = asked.filter(isTaken).map((request) => ({ kind: "request" as const, ...request }));
  return {
    plan,
    startedAt: said[0]?.at ?? null,
    end,
    turns: heardTurns(said).map((turn) => ({ ...turn, understood: understood[turn.speaker] })),
    decided: [...promised(said), ...requests].toSorted((left, right) => left.seq - right.seq),
    stillOpen: asked.filter((request) => !isTaken(request)),
    appreciations: said.flatMap(({ author, move }) =>
      move.kind === "checkout" && move.appreciation !== "" ? [{ from: author, text: move.appreciation }] : [],
    ),
    whole: said,
  };
}

/** Each partner speaks in one turn at most, so a turn is what one of them stated. */
function heardTurns(said: readonly Said[]): Omit<HeardTurn, "understood">[] {
  const turns = new Map<Slot, HeardStatement[]>();
  let repeated: Words | null = null;
  for (const { author, move } of said) {
    if (move.kind === "statement") {
      turns.set(author, [...(turns.get(author) ?? []), { text: move.text, aloud: move.aloud, heardAs: null }]);
    }
    if (move.kind === "paraphrase") repeated = { text: move.text, aloud: move.aloud };
    const statements = turns.get(author);
    const last = statements?.at(-1);
    const wasRight = move.kind === "got-it" || move.kind === "more";
    if (wasRight && last) statements?.splice(-1, 1, { ...last, heardAs: repeated });
  }
  return [...turns].map(([speaker, statements]) => ({ speaker, statements }));
}

function promised(said: readonly Said[]): Decided[] {
  return said.flatMap(({ seq, author, move }): Decided[] => {
    if (move.kind === "promise") return [{ kind: "promise", seq, by: author, text: move.text }];
    return move.kind === "offer-answer" ? [{ kind: "would-help", seq, from: author, text: move.text }] : [];
  });
}

/** An answer always follows its request: nothing else can be written in between. */
function askedFor(said: readonly Said[]): AskedFor[] {
  return said.flatMap(({ seq, author, move }, place) => {
    if (move.kind !== "request") return [];
    const reply = said[place + 1]?.move;
    const answer = reply?.kind === "request-answer" ? reply : null;
    const { text, by } = move;
    return [{ seq, from: author, text, by, answer: answer?.answer ?? null, answerText: answer?.text ?? "" }];
  });
}
