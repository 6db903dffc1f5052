import type { ReactNode } from "react";
import { Navigate, Route, Routes } from "react-router";
import { TwoLinesScreen } from "../../features/week/daily/TwoLinesScreen.tsx";
import { LookScreen } from "../../features/week/look/LookScreen.tsx";
import { MeetingScreen } from "../../features/week/meeting/MeetingScreen.tsx";
import { MyWeekScreen } from "../../features/week/mine/MyWeekScreen.tsx";
import { OurWeeksScreen } from "../../features/week/weeks/OurWeeksScreen.tsx";
import { useDone } from "./week/useDone.ts";
import { usePromisesOfWeek } from "./week/usePromisesOfWeek.ts";

/** What is done week by week, and the one place where weeks meet promises, apologies, talks and pages. */
export function WeekRoute(): ReactNode {
  return (
    <Routes>
      <Route path="week" element={<MyWeekScreen />} />
      <Route path="look" element={<Looking />} />
      <Route path="lines" element={<TwoLinesScreen />} />
      <Route path="meeting" element={<MeetingScreen />} />
      <Route path="weeks" element={<Weeks />} />
      <Route path="*" element={<Navigate to="/today" replace />} />
    </Routes>
  );
}

function Looking(): ReactNode {
  return <LookScreen promisesOf={usePromisesOfWeek()} />;
}

function Weeks(): ReactNode {
  return <OurWeeksScreen done={useDone()} />;
}
