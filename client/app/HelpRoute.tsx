import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { HelpScreen } from "../features/help/HelpScreen.tsx";
import { WhatItHides } from "../features/leaveQuickly/WhatItHides.tsx";
import { isSpaceHere } from "./inside/spaceHere.ts";

/** Help asks only whether there is a space on this device, not whose it is or how it stands, and opens none. */
export function HelpRoute(): ReactNode {
  return <HelpScreen leaving={<WhatItHides />} ways={isSpaceHere() ? <Ways /> : null} />;
}

/** Into one's own space: the same two for everybody who has one. */
function Ways(): ReactNode {
  return (
    <ul>
      <li>
        <Link to="/counsellor">
          <Trans>Taking this to a counsellor</Trans>
        </Link>
      </li>
      <li>
        <Link to="/crossed">
          <Trans>When a limit was crossed</Trans>
        </Link>
      </li>
    </ul>
  );
}
