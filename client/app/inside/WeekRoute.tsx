import type { ReactNode } from "react";
import { Navigate, Route, Routes } from "react-router";
import { MyWeekScreen } from "../../features/week/mine/MyWeekScreen.tsx";

/** What is done week by week. */
export function WeekRoute(): ReactNode {
  return (
    <Routes>
      <Route path="week" element={<MyWeekScreen />} />
      <Route path="*" element={<Navigate to="/today" replace />} />
    </Routes>
  );
}
