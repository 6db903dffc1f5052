import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** What leaving does, what it cannot do, how to come back: said once before it is needed, and in Help. */
export function WhatItHides(): ReactNode {
  return (
    // What it cannot do is as long as what it does: trusting it too far would be the danger.
    <>
      <p>
        <Trans>
          <strong>Leave quickly</strong> is at the top of every screen. It empties this page at once and opens an
          ordinary one. Pressing Shift three times does the same. Without a connection, or as an app on the home screen,
          it shows an empty page of ours instead, under our own address.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>What it cannot do:</strong> it does not erase your browser's history, and it does not protect you from
          somebody who watches this device or has put a program on it. Downloaded copies stay where you saved them.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>To come back,</strong> open this address again and tap once. What you wrote is still here.
        </Trans>
      </p>
    </>
  );
}
