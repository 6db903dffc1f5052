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
export function DevicesNotice(props: {
  /** On the page of the list itself it leads nowhere else. */
  readonly isInList?: boolean;
}): ReactNode {
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
          <Trans>Another device was linked on {dayOf(since)} and opens your space.</Trans>
        ) : (
          <Trans>
            “{name}” was linked on {dayOf(since)} and opens your space.
          </Trans>
        )}{" "}
        {props.isInList === true ? (
          <Trans>If that was not you, choose “A device is lost, was taken, or is not mine” below.</Trans>
        ) : (
          <>
            <Trans>Only you read this.</Trans>{" "}
            <Link to="/devices">
              <Trans>My devices</Trans>
            </Link>
          </>
        )}
      </p>
    </Notice>
  ));
}
