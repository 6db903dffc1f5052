import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import styles from "./today.module.css";

/** When the page that both signed is due for a look. It rests meanwhile, and waits for nobody. */
export function NewPage(): ReactNode {
  return (
    <Card labelledBy="new-page">
      <h2 id="new-page" className={styles["small"]}>
        <Trans>A new page</Trans>
      </h2>
      <p>
        <Trans>The page you signed is due for a look. What you learned since can stand in a new one.</Trans>
      </p>
      <div>
        <ButtonLink to="/agreement">
          <Trans>Look at it</Trans>
        </ButtonLink>
      </div>
    </Card>
  );
}
