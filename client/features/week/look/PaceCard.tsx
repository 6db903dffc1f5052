import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import type { Pace } from "../document/ownWeek.ts";
import styles from "../week.module.css";

/** Asked of each in private after one-sided weeks, and answered to nobody: no answer is the wrong one. */
export function PaceCard(props: {
  readonly carried: "mine" | "theirs";
  readonly onChoose: (pace: Pace) => void;
}): ReactNode {
  const { t } = useLingui();
  const words: Readonly<Record<Pace, string>> = { on: t`Go on`, slower: t`Slow down`, alone: t`Alone for a while` };
  return (
    <Card labelledBy="pace">
      <h2 id="pace" className={styles["head"]}>
        {/* Two kind sentences, one for each side; neither is asked to make up for anything. */}
        {props.carried === "mine" ? (
          <Trans>You have carried much of this</Trans>
        ) : (
          <Trans>These weeks went another way for you</Trans>
        )}
      </h2>
      <p>
        <Trans>Go on, slow down, or go on alone for a while? Nobody is told what you choose.</Trans>
      </p>
      <div className={styles["acts"]}>
        {/* Three buttons of one weight: going alone is no last resort. */}
        {(["on", "slower", "alone"] as const).map((pace) => (
          <Button
            key={pace}
            onPress={() => {
              props.onChoose(pace);
              announce(t`Noted, for you alone.`);
            }}
          >
            {words[pace]}
          </Button>
        ))}
      </div>
      <Privacy scope="me" />
    </Card>
  );
}

/** What somebody chose then, as long as it says something about the look; it can be changed any day. */
export function PaceNote(props: { readonly pace: "slower" | "alone"; readonly onTogether: () => void }): ReactNode {
  return (
    <div className={styles["acts"]}>
      <p className={styles["quiet"]}>
        {props.pace === "alone" ? (
          <Trans>You look at your weeks alone for a while. What you write stays with you.</Trans>
        ) : (
          <Trans>You chose to go slower. A week without a look is a week like any other.</Trans>
        )}
      </p>
      <Button tone="plain" onPress={props.onTogether}>
        {props.pace === "alone" ? <Trans>Together again</Trans> : <Trans>As before again</Trans>}
      </Button>
    </div>
  );
}
