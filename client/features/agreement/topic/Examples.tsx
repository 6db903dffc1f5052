import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { examplesFor } from "../../../../shared/agreement/examples.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { useDesk } from "../desk/Desk.tsx";
import { focusTopic } from "../desk/handFocus.ts";
import styles from "./topic.module.css";

/** Sentences to take or leave. A taken one disappears from the list; its words are yours to change. */
export function Examples(props: {
  readonly topic: TopicId;
  readonly taken: readonly string[];
  readonly startsOpen: boolean;
}): ReactNode {
  const { topic, taken, startsOpen } = props;
  const { add } = useDesk();
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const left = examplesFor(topic).filter(({ text }) => !taken.includes(text));
  if (left.length === 0) return null;
  // The taken line goes, and the focus with it: the next one has it, or what folds the list.
  const take = (text: string): void => {
    const place = left.findIndex((example) => example.text === text);
    add(topic, text);
    const buttons = list.current?.querySelectorAll<HTMLElement>("button") ?? [];
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next === undefined) focusTopic(topic);
    else if (document.activeElement === document.body) next.focus();
  };
  return (
    <div className={styles["examples"]}>
      <Disclosure title={<Trans>Examples to take or leave</Trans>} startsOpen={startsOpen}>
        <ul ref={list} className={styles["exampleList"]}>
          {left.map(({ text }) => (
            <li key={text} className={styles["example"]}>
              <span>{text}</span>
              <Button tone="plain" label={t`Take: ${text}`} onPress={() => take(text)}>
                <Trans>Take</Trans>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
