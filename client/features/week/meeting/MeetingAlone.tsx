import { type ReactNode, useState } from "react";
import type { MeetingPlan } from "../../../../shared/week/meeting.ts";
import type { Meetings } from "../document/bindMeeting.ts";
import { MeetingSteps } from "./MeetingSteps.tsx";

/** The same steps on this screen alone: two people at one table need only one. */
export function MeetingAlone(props: {
  readonly plan: MeetingPlan;
  readonly meetings: Meetings | null;
  readonly onEnd: () => void;
}): ReactNode {
  const { plan, meetings, onEnd } = props;
  // In memory alone: a meeting that was left is begun anew, and nothing tells that it was left.
  const [at, setAt] = useState(0);
  return (
    <MeetingSteps
      plan={plan}
      at={at}
      isThrough={false}
      meetings={meetings}
      onGoOn={() => setAt(at + 1)}
      onEnd={onEnd}
    />
  );
}
