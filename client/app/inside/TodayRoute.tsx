import { type ReactNode, Suspense } from "react";
import { DevicesNotice } from "../../features/devices/DevicesNotice.tsx";
import { KeysNotice } from "../../features/devices/rotate/KeysNotice.tsx";
import { useKeepOnServer } from "../../features/firstMinutes/useKeepOnServer.ts";
import { KitCard } from "../../features/kit/KitCard.tsx";
import { LeaveExplained } from "../../features/leaveQuickly/LeaveExplained.tsx";
import { ArrivalNotice } from "../../features/pairing/ArrivalNotice.tsx";
import { TodayScreen } from "../../features/today/TodayScreen.tsx";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { lazy, part } from "../part.ts";
import { useHasPoint } from "./today/useHasPoint.ts";

const TodayNews = lazy(
  part(async () => (await import("./today/TodayNews.tsx")).TodayNews),
  "within",
);

/** Today, after the one page that says what leaving quickly can do. */
export function TodayRoute(): ReactNode {
  const [profile, changeProfile] = useProfile();
  const hasPoint = useHasPoint();
  // For a sentence whose page was left in the very moment in which it asked for a server that keeps it.
  useKeepOnServer();
  if (!profile.leaveExplained) return <LeaveExplained onRead={() => changeProfile({ leaveExplained: true })} />;
  return (
    <TodayScreen
      hasPoint={hasPoint}
      arrival={
        <>
          <ArrivalNotice />
          <KeysNotice />
          <DevicesNotice />
        </>
      }
      news={
        <>
          <News />
          <KitCard />
        </>
      }
    />
  );
}

/** It knows every subject, and so it is larger than the page that it stands on: the page does not wait for it. */
function News(): ReactNode {
  return (
    <Suspense fallback={<span hidden data-coming="" />}>
      <TodayNews />
    </Suspense>
  );
}
