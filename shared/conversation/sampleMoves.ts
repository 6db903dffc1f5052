import type { Move, MoveKind, MoveOf } from "./moves.ts";

/**
 * One of each kind. Whether a move is legal never depends on its words, only on its kind and on the dialogue,
 * so what may be done is found by trying these.
 */
const SAMPLES: { readonly [Kind in MoveKind]: MoveOf<Kind> } = {
  propose: { kind: "propose", mode: "short", aloud: false, topic: "...", first: "a", at: null },
  accept: { kind: "accept" },
  counter: { kind: "counter", at: null },
  "not-tonight": { kind: "not-tonight" },
  ready: { kind: "ready" },
  pause: { kind: "pause", until: 1 },
  "give-back": { kind: "give-back" },
  statement: { kind: "statement", text: "...", aloud: false },
  yield: { kind: "yield" },
  paraphrase: { kind: "paraphrase", text: "...", aloud: false },
  clarify: { kind: "clarify", text: "..." },
  "answer-clarify": { kind: "answer-clarify", text: "...", aloud: false },
  "rather-not": { kind: "rather-not" },
  "got-it": { kind: "got-it" },
  "not-quite": { kind: "not-quite", text: "" },
  more: { kind: "more" },
  "move-on": { kind: "move-on" },
  validation: { kind: "validation", text: "..." },
  empathy: { kind: "empathy", feelings: [], text: "..." },
  landed: { kind: "landed" },
  correct: { kind: "correct", feelings: [], text: "..." },
  skip: { kind: "skip" },
  offer: { kind: "offer" },
  "offer-answer": { kind: "offer-answer", text: "..." },
  promise: { kind: "promise", text: "..." },
  "take-floor": { kind: "take-floor" },
  pass: { kind: "pass" },
  "to-request": { kind: "to-request" },
  request: { kind: "request", text: "...", by: "" },
  "no-request": { kind: "no-request" },
  "request-answer": { kind: "request-answer", answer: "not-now", text: "" },
  checkout: { kind: "checkout", appreciation: "" },
};

export const SAMPLE_MOVES: readonly Move[] = Object.values(SAMPLES);
