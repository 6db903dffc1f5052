import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useNames } from "../../platform/space/useNames.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import type { NewsKind } from "./sinceLastTime.ts";
import styles from "./today.module.css";

// To the place and not to the thing: what it says is read there, when it suits.
const WAYS: Readonly<Record<NewsKind, string>> = {
  apology: "/talk/sorry",
  point: "/agreement",
  promise: "/promises",
  told: "/promises",
  answer: "/promises",
};

/** What is new from the other, a line for each kind, for whenever it suits. Putting it away tells nobody. */
export function SinceLastTime(props: {
  readonly news: readonly NewsKind[];
  readonly onPutAway: () => void;
}): ReactNode {
  const { t } = useLingui();
  const { partner } = useNames();
  // "Nothing new" would be a sentence about the other.
  if (props.news.length === 0) return null;
  const words: Readonly<Record<NewsKind, string>> = {
    apology: t`${partner} has written to you. Read it now, later, or not at all; nobody sees which.`,
    point: t`${partner} has shared something in the agreement.`,
    promise: t`${partner} has made a promise.`,
    told: t`${partner} told how a promise went.`,
    answer: t`${partner} said something to a promise of yours.`,
  };
  return (
    <Card labelledBy="since">
      <h2 id="since" className={styles["small"]}>
        <Trans>Since last time</Trans>
      </h2>
      <ul className={styles["news"]}>
        {props.news.map((kind) => (
          <li key={kind}>
            <Link to={WAYS[kind]}>{words[kind]}</Link>
          </li>
        ))}
      </ul>
      <div>
        <Button tone="plain" onPress={props.onPutAway}>
          <Trans>All right</Trans>
        </Button>
      </div>
    </Card>
  );
}
