import * as z from "zod/mini";
import { type AgendaId, ID_PATTERN, otherSlot, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { type Round, roundNow } from "../base/round.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";
import { type AgendaPoint, inOrder } from "./agenda.ts";

/**
 * A longer meeting: the two sit down with an agenda, for as long as they chose, in one room or in two. Each begins it
 * by a word of their own. The word of whoever suggests it fixes its points and its length; the other's repeats them,
 * so that nothing can be put on the agenda of a meeting that has begun.
 */
export const MEETING_LABEL = "cg/v1/meeting";
export const MEETING_SUBJECT = "meeting";

/** "How long have you got?", in minutes: the shortest is the two-minute form that everything here has. */
export const MEETING_LENGTHS = [2, 30, 60] as const;
export type MeetingLength = (typeof MEETING_LENGTHS)[number];

const MOST_POINTS = 2 * LIMITS.agendaPoints;
/** A good thing, the promises, and what is taken along. */
const OTHER_STEPS = 3;

const schema = z.strictObject({
  until: z.int().check(z.positive()),
  isOn: z.boolean(),
  minutes: z.literal(MEETING_LENGTHS),
  points: z
    .array(z.strictObject({ id: z.string().check(z.regex(ID_PATTERN)), by: z.enum(["a", "b"]) }))
    .check(z.maxLength(MOST_POINTS)),
  /** How many steps its author is through with. */
  through: z.int().check(z.gte(0), z.lte(MOST_POINTS + OTHER_STEPS)),
});
export type MeetingWord = z.infer<typeof schema>;

/** What is gone through, and for how long; at one table it needs no words of anybody. */
export type MeetingPlan = Pick<MeetingWord, "minutes" | "points">;

export function readMeetingWord(value: unknown): MeetingWord | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function meetingValue(word: MeetingWord): JsonValue {
  return schema.parse(word);
}

/** Whoever did not suggest it begins with a point of theirs, and so on in turn. */
export function agendaOf(
  points: Readonly<Record<Slot, readonly AgendaPoint[]>>,
  suggestedBy: Slot,
): MeetingPlan["points"] {
  const first = inOrder(points[otherSlot(suggestedBy)]);
  const second = inOrder(points[suggestedBy]);
  return Array.from({ length: LIMITS.agendaPoints }, (_, turn) => [first[turn], second[turn]])
    .flat()
    .filter((point) => point !== undefined)
    .map(({ id, author }) => ({ id, by: author }));
}

export type MeetingStep = { readonly minutes: number } & (
  | { readonly kind: "good" | "promises" | "along" }
  | { readonly kind: "point"; readonly id: AgendaId; readonly by: Slot }
);

/** What is gone through, with a measure for each step; in two minutes, the first and the last. */
export function stepsOf({ minutes, points }: MeetingPlan): readonly MeetingStep[] {
  if (minutes === MEETING_LENGTHS[0])
    return [
      { kind: "good", minutes: 1 },
      { kind: "along", minutes: 1 },
    ];
  const frame = points.length === 0 ? minutes / OTHER_STEPS : minutes / 10;
  const each = Math.floor((minutes - OTHER_STEPS * frame) / Math.max(1, points.length));
  return [
    { kind: "good", minutes: frame },
    { kind: "promises", minutes: frame },
    // reason: an id by its pattern; it names a point only where there is one.
    ...points.map(({ id, by }) => ({ kind: "point", id: id as AgendaId, by, minutes: each }) as const),
    { kind: "along", minutes: frame },
  ];
}

export type MeetingNow =
  | Exclude<Round<MeetingWord>, { kind: "on" }>
  | {
      readonly kind: "on";
      readonly round: MeetingWord;
      /** It goes on when both are through with a step: nobody is cut short. */
      readonly at: number;
      readonly through: Readonly<Record<Slot, number>>;
    };

/** Two words about one meeting that do not agree on its points are no meeting. */
export function meetingNow(words: Readonly<Record<Slot, MeetingWord | null>>, now: number): MeetingNow {
  const found = roundNow(words, now, LIMITS.meetingMs);
  if (found.kind !== "on") return found;
  const { a, b } = found.said;
  const planOf = ({ minutes, points }: MeetingWord): string =>
    JSON.stringify([minutes, points.map(({ id, by }) => [id, by])]);
  if (planOf(a) !== planOf(b)) return { kind: "off" };
  return {
    kind: "on",
    round: found.round,
    at: Math.min(a.through, b.through),
    through: { a: a.through, b: b.through },
  };
}
