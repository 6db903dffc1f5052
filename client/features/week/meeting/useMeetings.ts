import type { MeetingNow } from "../../../../shared/week/meeting.ts";
import { useLookAgain } from "../../../platform/browser/useLookAgain.ts";
import { useBound } from "../../../platform/said/useBound.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { bindMeeting, type Meetings } from "../document/bindMeeting.ts";

/** Meetings as they stand at this moment; null while there is only one. */
export function useMeetings(): {
  readonly meetings: Meetings;
  readonly state: MeetingNow;
  /** By the server's clock, to hand in with every act. */
  readonly now: () => number;
} | null {
  const { session } = useSpace();
  const meetings = useBound(bindMeeting);
  const clock = session.conversations();
  const now = clock?.now() ?? 0;
  const state = meetings?.now(now) ?? { kind: "off" };
  useLookAgain(state.kind === "off" ? null : state.round.until - now);
  return meetings === null || clock === null ? null : { meetings, state, now: () => clock.now() };
}
