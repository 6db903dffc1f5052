import type { ReactNode } from "react";
import { LeaveExplained } from "../../features/leaveQuickly/LeaveExplained.tsx";
import { ArrivalNotice } from "../../features/pairing/ArrivalNotice.tsx";
import { TodayScreen } from "../../features/today/TodayScreen.tsx";
import { useProfile } from "../../platform/mine/useProfile.ts";

/** Today, after the one page that says what leaving quickly can do. */
export function TodayRoute(): ReactNode {
  const [profile, changeProfile] = useProfile();
  if (!profile.leaveExplained) return <LeaveExplained onRead={() => changeProfile({ leaveExplained: true })} />;
  return <TodayScreen arrival={<ArrivalNotice />} />;
}
