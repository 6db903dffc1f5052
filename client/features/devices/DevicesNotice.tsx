import { Trans } from "@lingui/react/macro";
import { type ReactNode, useContext } from "react";
import { Link } from "react-router";
import { useToday } from "../../platform/browser/useToday.ts";
import { newlyMine } from "../../platform/devices/myDevices.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ShowMode } from "../../platform/ui/showMode.ts";
import { useDayOf } from "./useDayOf.ts";

/**
 * For seven days each of my devices says that there is a new one. It cannot be dismissed: whoever linked a device
 * behind my back would dismiss it first. While somebody else looks on, it is not shown.
 */
export function DevicesNotice(): ReactNode {
  const { view } = useSpace();
  const dayOf = useDayOf();
  const today = useToday();
  const isLookedOn = useContext(ShowMode);
  const fresh = newlyMine(view.devices, Date.parse(`${today}T00:00`)).filter(({ isThis }) => !isThis);
  if (isLookedOn) return null;
  return fresh.map(({ id, name, since }) => (
    <Notice key={id} tone="calm">
      <p>
        {name === "" ? (
          <Trans>Another device opens your space since {dayOf(since)}. Only you read this.</Trans>
        ) : (
          <Trans>
            “{name}” opens your space since {dayOf(since)}. Only you read this.
          </Trans>
        )}{" "}
        <Link to="/devices">
          <Trans>My devices</Trans>
        </Link>
      </p>
    </Notice>
  ));
}
