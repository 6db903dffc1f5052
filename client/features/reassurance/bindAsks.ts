import type * as Y from "yjs";
import { type AskId, newId, otherSlot, type Slot } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import {
  type Ask,
  ASK_ANSWER_LABEL,
  ASK_LABEL,
  type AskAnswer,
  askAnswerSubject,
  askAnswerValue,
  type AskSaid,
  askSubject,
  askValue,
  isAskOpen,
  mayAsk,
  readAsk,
  readAskAnswer,
} from "../../../shared/reassurance/reassurance.ts";
import { keysIn, signedWords } from "../../platform/said/signedWords.ts";
import type { WordKind } from "../../platform/said/wordRecord.ts";
import type { RecordPen } from "../../platform/space/recordPen.ts";

export interface ShownAsk {
  readonly ask: Ask;
  readonly answer: AskAnswer | null;
}

/** What each asked for, checked: an ask is its asker's word, its answer the other's. Only what still lies open is shown. */
export interface Asks {
  openOf(slot: Slot, today: string): readonly ShownAsk[];
  ask(said: AskSaid, random: Random): Result<AskId, "three-open">;
  takeBack(id: AskId): void;
  answer(id: AskId, answer: AskAnswer | null): void;
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

const ASKS: WordKind<AskId> = { label: ASK_LABEL, subject: askSubject };
const ANSWERS: WordKind<AskId> = { label: ASK_ANSWER_LABEL, subject: askAnswerSubject };

export function bindAsks(shared: Y.Doc, mine: Y.Doc, pen: RecordPen): Asks {
  const words = (kind: WordKind<AskId>, name: string) => {
    const [stored, kept] = [shared.getMap<unknown>(name), mine.getMap<unknown>(`kept:${name}`)];
    return { stored, said: signedWords(kind, { shared, stored, kept: () => kept, pen: () => pen }) };
  };
  const asks = words(ASKS, "reassurance");
  const answers = words(ANSWERS, "reassuranceAnswers");
  const listeners = new Set<() => void>();
  let version = 0;
  let unwatch = (): void => {};
  const changed = (): void => {
    version++;
    for (const listener of listeners) listener();
  };
  const openOf: Asks["openOf"] = (slot, today) =>
    keysIn<AskId>(asks.stored.keys())
      .filter((key) => key.slot === slot)
      .flatMap(({ about }): readonly ShownAsk[] => {
        const ask = readAsk(about, slot, asks.said.recordOf(about, slot)?.value);
        if (ask === null || !isAskOpen(ask, today)) return [];
        return [{ ask, answer: readAskAnswer(answers.said.recordOf(about, otherSlot(slot))?.value) }];
      })
      .toSorted((left, right) => right.ask.day.localeCompare(left.ask.day) || (left.ask.id < right.ask.id ? 1 : -1));

  return {
    openOf,
    ask(said, random) {
      if (!mayAsk(openOf(pen.slot, said.day), said.day)) return fail("three-open");
      const id = newId<AskId>(random);
      asks.said.say(id, null, askValue(said));
      changed();
      return ok(id);
    },
    takeBack(id) {
      asks.said.say(id, null, null);
      changed();
    },
    answer(id, answer) {
      answers.said.say(id, null, answer === null ? null : askAnswerValue(answer));
      changed();
    },
    version: () => version,
    subscribe(listener) {
      if (listeners.size === 0) {
        const stops = [asks, answers].map(({ said }) => said.watch(changed));
        unwatch = () => stops.forEach((stop) => stop());
      }
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
  };
}
