import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useProfile } from "../../platform/mine/useProfile.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import type { WithUsDesk } from "./useWithUs.ts";
import styles from "./withUs.module.css";

/** While it is on, on every screen of both, with the one button that ends it; and once, that it was suggested. */
export function WithUsBanner(props: { readonly desk: WithUsDesk | null }): ReactNode {
  const { desk } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const [{ pausedQuietly }] = useProfile();
  if (desk === null || desk.state.kind === "off") return null;
  // On every screen of both, so that nobody forgets that somebody looks on.
  if (desk.state.kind === "on")
    return (
      <div className={styles["banner"]}>
        <Notice
          tone="calm"
          actions={
            <Button onPress={desk.end}>
              <Trans>End it</Trans>
            </Button>
          }
        >
          <Trans>Someone is with us. What is private is hidden on both screens.</Trans>
        </Notice>
      </div>
    );
  // Whoever suggested it is not told again, and whoever paused everything is asked nothing.
  if (desk.isMine || pausedQuietly) return null;
  return (
    <div className={styles["banner"]}>
      <Notice
        tone="calm"
        actions={
          <ButtonLink to="/with-us">
            <Trans>See what that means</Trans>
          </ButtonLink>
        }
      >
        {t`${partner} suggests: someone is with us. Doing nothing leaves it off.`}
      </Notice>
    </div>
  );
}
