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
import { saidIn, type SaidPlaces } from "../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../platform/said/watchers.ts";
import type { WordKind } from "../../platform/said/wordRecord.ts";

export interface ShownAsk {
  readonly ask: Ask;
  readonly answer: AskAnswer | null;
}

/** What each asked for, checked: an ask is its asker's word, its answer the other's. Only what still lies open is shown. */
export interface Asks extends Watched {
  openOf(slot: Slot, today: string): readonly ShownAsk[];
  ask(said: AskSaid, random: Random): Result<AskId, "three-open">;
  takeBack(id: AskId): void;
  answer(id: AskId, answer: AskAnswer | null): void;
}

// The asker's word and the answerer's, under labels of their own: neither can be passed off as the other.
const ASKS: WordKind<AskId> = { label: ASK_LABEL, subject: askSubject };
const ANSWERS: WordKind<AskId> = { label: ASK_ANSWER_LABEL, subject: askAnswerSubject };

export function bindAsks(places: SaidPlaces): Asks {
  const { pen } = places;
  const asks = saidIn(ASKS, "reassurance", places);
  const answers = saidIn(ANSWERS, "reassuranceAnswers", places);
  const { watched, changed } = watchers([asks, answers]);
  const openOf: Asks["openOf"] = (slot, today) =>
    asks
      .about(slot)
      .flatMap((id): readonly ShownAsk[] => {
        const ask = readAsk(id, slot, asks.recordOf(id, slot)?.value);
        // What has folded away is read by nobody: its number is nobody's business.
        if (ask === null || !isAskOpen(ask, today)) return [];
        return [{ ask, answer: readAskAnswer(answers.recordOf(id, otherSlot(slot))?.value) }];
      })
      .toSorted((left, right) => right.ask.day.localeCompare(left.ask.day) || (left.ask.id < right.ask.id ? 1 : -1));

  return {
    ...watched,
    openOf,
    ask(said, random) {
      // Asked of what still lies open, so that an answer makes room at once.
      if (!mayAsk(openOf(pen.slot, said.day), said.day)) return fail("three-open");
      const id = newId<AskId>(random);
      asks.say(id, null, askValue(said));
      changed();
      return ok(id);
    },
    takeBack(id) {
      asks.say(id, null, null);
      changed();
    },
    answer(id, answer) {
      answers.say(id, null, answer === null ? null : askAnswerValue(answer));
      changed();
    },
  };
}
