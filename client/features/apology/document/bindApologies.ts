import {
  type Apology,
  APOLOGY_LABEL,
  type ApologyProblem,
  apologySubject,
  apologyValue,
  readApology,
  TAKEN_BACK,
  type TakenBack,
} from "../../../../shared/apology/apology.ts";
import {
  APOLOGY_ANSWER_LABEL,
  type ApologyAnswer,
  apologyAnswerSubject,
  apologyAnswerValue,
  NO_ANSWER,
  readApologyAnswer,
} from "../../../../shared/apology/apologyAnswer.ts";
import {
  APOLOGY_MUTE_LABEL,
  APOLOGY_MUTE_SUBJECT,
  type MayShareApology,
  mayShareApology,
} from "../../../../shared/apology/mayShareApology.ts";
import { type ApologyId, otherSlot, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";
import { keepRead, readKept, readsOf } from "./keptReads.ts";

/** An apology on a screen, with what its receiver chose to say. */
export interface ShownApology {
  readonly apology: Apology | TakenBack;
  readonly answer: ApologyAnswer | null;
  /** Only of the other's: what this person read of it, which stays theirs. */
  readonly kept: Apology | null;
}

export interface ApologiesView {
  /** Newest first, by the day they were shared. */
  readonly mine: readonly ShownApology[];
  readonly theirs: readonly ShownApology[];
  /** "I do not want apologies here for now", as said by me and by the other. */
  readonly isMutedByMe: boolean;
  readonly isMutedByOther: boolean;
}

/** The apologies of both, checked: each is its author's word, and each answer its receiver's. */
export interface Apologies extends Watched {
  /** The same object until something in it changes. */
  readonly view: () => ApologiesView;
  mayShare(today: string): MayShareApology;
  /** Sharing it twice is sharing it once: the draft carries the id. */
  share(apology: Omit<Apology, "author">, today: string): Result<void, ApologyProblem | MayShareApology>;
  addTo(apology: Apology, text: string, today: string): Result<void, ApologyProblem>;
  takeBack(id: ApologyId): void;
  /** Keeps what is there for its reader; tells nobody. */
  open(apology: Apology): void;
  answer(id: ApologyId, change: Partial<ApologyAnswer>, today: string): void;
  mute(isMuted: boolean): void;
}

// Three words of one subject, each signed under a label of its own: none of them can be passed off as another.
const APOLOGIES: WordKind<ApologyId> = { label: APOLOGY_LABEL, subject: apologySubject };
const ANSWERS: WordKind<ApologyId> = { label: APOLOGY_ANSWER_LABEL, subject: apologyAnswerSubject };
const MUTES: WordKind<SpaceId> = { label: APOLOGY_MUTE_LABEL, subject: () => APOLOGY_MUTE_SUBJECT };

export function bindApologies(places: SaidPlaces): Apologies {
  const { mine, pen } = places;
  const apologies = saidIn(APOLOGIES, "apologies", places);
  const answers = saidIn(ANSWERS, "apologyAnswers", places);
  const mutes = saidIn(MUTES, "apologyMutes", places);
  const reads = readsOf(mine);
  let seen: ApologiesView | null = null;
  const { watched, changed } = watchers([apologies, answers, mutes], () => (seen = null));

  const shownOf = (slot: Slot): readonly ShownApology[] => {
    const shown = apologies.about(slot).flatMap((id): readonly ShownApology[] => {
      const record = apologies.recordOf(id, slot);
      const apology = record === null ? null : readApology(id, slot, record.value);
      if (apology === null) return [];
      const answer = readApologyAnswer(answers.recordOf(id, otherSlot(slot)));
      return [{ apology, answer, kept: slot === pen.slot ? null : readKept(reads, id, slot) }];
    });
    return shown.toSorted(byDay);
  };
  const isMuted = (slot: Slot): boolean => mutes.recordOf(pen.space, slot)?.value === true;
  const view = (): ApologiesView =>
    (seen ??= {
      mine: shownOf(pen.slot),
      theirs: shownOf(otherSlot(pen.slot)),
      isMutedByMe: isMuted(pen.slot),
      isMutedByOther: isMuted(otherSlot(pen.slot)),
    });
  const say = (id: ApologyId, apology: Omit<Apology, "id" | "author">): Result<void, ApologyProblem> => {
    const value = apologyValue(apology);
    if (!value.ok) return value;
    apologies.say(id, null, value.value);
    changed();
    return ok(undefined);
  };
  const mayShare = (today: string): MayShareApology => {
    const own = view().mine;
    return mayShareApology({
      own: own.flatMap(({ apology }) => ("takenBack" in apology ? [] : [apology])),
      isAnswered: ({ id }) => own.some(({ apology, answer }) => apology.id === id && answer !== null),
      isMuted: view().isMutedByOther,
      today,
    });
  };

  return {
    ...watched,
    view,
    mayShare,
    share(apology, today) {
      const { id, said, hasNews } = apology;
      // Pressed twice, or on two devices at once.
      if (view().mine.some((shown) => shown.apology.id === id)) return ok(undefined);
      const may = mayShare(today);
      return may === "yes" ? say(id, { said, hasNews, day: today, additions: [] }) : fail(may);
    },
    addTo({ id, said, hasNews, day, additions }, text, today) {
      const added = { text: text.trim(), day: today };
      return say(id, { said, hasNews, day, additions: [...additions, added] });
    },
    // A word of its own and no gap: what was signed before must not be what is found again.
    takeBack(id) {
      apologies.say(id, null, TAKEN_BACK);
      changed();
    },
    open(apology) {
      if (keepRead(reads, apology)) changed();
    },
    answer(id, change, today) {
      const before = readApologyAnswer(answers.recordOf(id, pen.slot)) ?? { ...NO_ANSWER, day: today };
      answers.say(id, null, apologyAnswerValue({ ...before, ...change, day: today }));
      changed();
    },
    mute(next) {
      mutes.say(pen.space, null, next);
      changed();
    },
  };
}

// Of what was taken back only its reader still knows a day, from the copy that stayed theirs.
function byDay(left: ShownApology, right: ShownApology): number {
  const dayOf = ({ apology, kept }: ShownApology): string => ("day" in apology ? apology.day : (kept?.day ?? ""));
  return dayOf(right).localeCompare(dayOf(left)) || (left.apology.id < right.apology.id ? 1 : -1);
}
