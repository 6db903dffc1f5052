import { type AgendaId, type MeetingId, otherSlot, type Slot, type SpaceId } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import {
  AGENDA_LABEL,
  type AgendaPoint,
  agendaSubject,
  agendaValue,
  inOrder,
  readAgendaPoint,
} from "../../../../shared/week/agenda.ts";
import {
  agendaOf,
  MEETING_LABEL,
  MEETING_SUBJECT,
  type MeetingLength,
  type MeetingNow,
  meetingNow,
  meetingValue,
  type MeetingWord,
  readMeetingWord,
} from "../../../../shared/week/meeting.ts";
import {
  ALONG_LABEL,
  alongSubject,
  meetingId,
  readTakenAlong,
  type TakenAlong,
  takenAlongValue,
} from "../../../../shared/week/takenAlong.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/** A longer meeting of two: what each put on its agenda, whether it is on, and what each takes along. */
export interface Meetings extends Watched {
  points(slot: Slot): readonly AgendaPoint[];
  /** Putting the same point there twice is putting it there once. */
  put(point: Pick<AgendaPoint, "id" | "text">, today: string): Result<void, "three-there">;
  takeOff(id: AgendaId): void;
  now(now: number): MeetingNow;
  suggest(minutes: MeetingLength, now: number): void;
  /** With the points and the length that it was suggested with. */
  join(now: number): void;
  /** I am through with the step that we are at. */
  goOn(now: number): void;
  /** For both, also a suggestion; no reason, no answer. */
  end(now: number): void;
  /** Newest first. */
  takenAlong(slot: Slot): readonly TakenAlong[];
  /** Empty takes it back. */
  takeAlong(text: string, today: string): void;
}

const AGENDA: WordKind<AgendaId> = { label: AGENDA_LABEL, subject: agendaSubject };
const MEETING: WordKind<SpaceId> = { label: MEETING_LABEL, subject: () => MEETING_SUBJECT };
const ALONG: WordKind<MeetingId> = { label: ALONG_LABEL, subject: alongSubject };

export function bindMeeting(places: SaidPlaces): Meetings {
  const { pen } = places;
  const agenda = saidIn(AGENDA, "agenda", places);
  const rounds = saidIn(MEETING, "meeting", places);
  const along = saidIn(ALONG, "meetingAlong", places);
  const { watched, changed } = watchers([agenda, rounds, along]);

  const points: Meetings["points"] = (slot) =>
    inOrder(
      agenda
        .about(slot)
        .map((id) => readAgendaPoint(id, slot, agenda.recordOf(id, slot)?.value))
        .filter((point) => point !== null),
    );
  // One word of each about the meeting, the newest alone: what was on before leaves no list.
  const wordOf = (slot: Slot): MeetingWord | null => readMeetingWord(rounds.recordOf(pen.space, slot)?.value);
  const at = (now: number): MeetingNow => meetingNow({ a: wordOf("a"), b: wordOf("b") }, now);
  const say = (word: MeetingWord): void => {
    rounds.say(pen.space, null, meetingValue(word));
    changed();
  };

  return {
    ...watched,
    points,
    put({ id, text }, today) {
      const own = points(pen.slot);
      if (own.some((point) => point.id === id)) return ok(undefined);
      if (own.length >= LIMITS.agendaPoints) return fail("three-there");
      const value = agendaValue(text, today);
      if (value !== null) agenda.say(id, null, value);
      changed();
      return ok(undefined);
    },
    takeOff(id) {
      agenda.say(id, null, null);
      changed();
    },
    now: at,
    suggest(minutes, now) {
      if (at(now).kind !== "off") return;
      const onIt = agendaOf({ a: points("a"), b: points("b") }, pen.slot);
      say({ until: Math.floor(now + LIMITS.meetingMs), isOn: true, minutes, points: onIt, through: 0 });
    },
    join(now) {
      const found = at(now);
      // One's own suggestion cannot be joined: it takes two.
      if (found.kind === "suggested" && found.by === otherSlot(pen.slot)) say({ ...found.round, through: 0 });
    },
    goOn(now) {
      const found = at(now);
      if (found.kind !== "on" || found.through[pen.slot] > found.at) return;
      say({ ...found.round, through: found.at + 1 });
    },
    end(now) {
      const found = at(now);
      if (found.kind !== "off") say({ ...found.round, isOn: false });
    },
    takenAlong: (slot) =>
      along
        .about(slot)
        .map((id) => readTakenAlong(id, along.recordOf(id, slot)?.value))
        .filter((taken) => taken !== null)
        .toSorted((left, right) => right.day.localeCompare(left.day)),
    takeAlong(text, today) {
      along.say(meetingId(today), null, takenAlongValue(text, today));
      changed();
    },
  };
}
