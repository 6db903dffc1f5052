import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { useDesk } from "../desk/Desk.tsx";
import { useDayNames } from "./useDayNames.ts";
import { useLooking } from "./useLooking.ts";

/** One calm line above the page, only when something is new; it stays until it was put away. */
export function SinceLine(): ReactNode {
  const { today } = useDesk();
  const { t } = useLingui();
  const nameOf = useDayNames(today);
  const { since, putAway } = useLooking(today);
  if (since === null) return null;
  const day = nameOf(since.day);
  return (
    <div data-screen-only="">
      <Notice
        tone="calm"
        actions={
          <>
            <ButtonLink to="/agreement/history">
              <Trans>See what changed</Trans>
            </ButtonLink>
            <Button
              tone="plain"
              onPress={() => {
                putAway();
                announce(t`Put away.`);
              }}
            >
              <Trans>All right</Trans>
            </Button>
          </>
        }
      >
        {since.day === today ? (
          <Plural
            value={since.points.size}
            one="# point changed since you last looked."
            other="# points changed since you last looked."
          />
        ) : (
          <Plural
            value={since.points.size}
            one={`# point changed since ${day}.`}
            other={`# points changed since ${day}.`}
          />
        )}
      </Notice>
    </div>
  );
}
