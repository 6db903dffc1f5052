import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import styles from "./home.module.css";

/** Talks that began, by day. An invitation that came to nothing leaves no line. */
export function PastTalks(props: { readonly past: readonly ConversationView[] }): ReactNode {
  const when = useWhenWords();
  const talks = props.past.filter(({ dialogue }) => dialogue.pen.wentLive && dialogue.plan !== null);
  if (talks.length === 0) return null;
  return (
    <section className={styles["past"]} aria-labelledby="past-talks">
      <h2 id="past-talks" className={styles["small"]}>
        <Trans>What you two have talked about</Trans>
      </h2>
      <ul className={styles["pastList"]}>
        {talks.map(({ id, dialogue }) => (
          <li key={id}>
            <Link to={`/talk/past/${id}`} className={styles["pastTalk"]}>
              <span className={styles["pastTopic"]}>{dialogue.plan?.topic}</span>
              <span className={styles["pastDay"]}>{when.day(dialogue.said[0]?.at ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
