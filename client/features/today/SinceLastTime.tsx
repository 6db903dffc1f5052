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
  ask: "/talk/reassurance",
  asked: "/talk/reassurance",
  page: "/agreement/page/sign",
  signed: "/agreement/page",
  "taken-back": "/agreement/page",
  apology: "/talk/sorry",
  reply: "/talk/sorry",
  point: "/agreement",
  promise: "/promises",
  told: "/promises",
  answer: "/promises",
  found: "/promises",
  warm: "/talk/warm",
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
    ask: t`${partner} asks for reassurance. "Not able today" is an answer too.`,
    asked: t`${partner} has answered what you asked.`,
    page: t`${partner} suggests a page to sign. Nobody has to: after seven days it ends by itself.`,
    signed: t`You have both signed the page. It rests for three days.`,
    "taken-back": t`${partner} has taken something back of the page that you both signed.`,
    apology: t`${partner} has written to you. Read it now, later, or not at all; nobody sees which.`,
    reply: t`${partner} said something to what you wrote.`,
    point: t`${partner} has shared something in the agreement.`,
    promise: t`${partner} has made a promise.`,
    told: t`${partner} told how a promise went.`,
    answer: t`${partner} said something to a promise of yours.`,
    found: t`${partner} noted something that you both found out.`,
    warm: t`${partner} has a few warm words for you. They need no answer.`,
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
