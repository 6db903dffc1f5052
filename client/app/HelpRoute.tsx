import type { ReactNode } from "react";
import { HelpScreen } from "../features/help/HelpScreen.tsx";
import { WhatItHides } from "../features/leaveQuickly/WhatItHides.tsx";

export function HelpRoute(): ReactNode {
  return <HelpScreen leaving={<WhatItHides />} ways={null} />;
}
