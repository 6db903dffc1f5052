import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode, useRef, useState } from "react";
import { exampleText, examplesFor, isTaken } from "../../../../shared/agreement/examples.ts";
import type { Example } from "../../../../shared/agreement/examples/example.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { useDesk } from "../desk/Desk.tsx";
import { focusTopic } from "../desk/handFocus.ts";
import styles from "./topic.module.css";
import { useWhatHappened } from "./whatHappened.ts";
import { WhatHappened } from "./WhatHappened.tsx";

/** So many fit on a phone below the heading; a longer list would be a catalogue. */
const AT_FIRST = 4;

/** Sentences to take or leave. A taken one disappears from the list; its words are yours to change. */
export const Examples = memo(function Examples(props: {
  readonly topic: TopicId;
  readonly taken: readonly string[];
  readonly startsOpen: boolean;
}): ReactNode {
  const { topic, taken, startsOpen } = props;
  const { add, mine, shared } = useDesk();
  const { t } = useLingui();
  const [situation, choose] = useWhatHappened((mine ?? shared)?.agreement ?? null);
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const language = useLanguage();
  const isLeft = (example: Example): boolean => !isTaken(example, taken);
  if (!examplesFor(topic).some(isLeft)) return null;
  const left = examplesFor(topic, situation)
    .filter(isLeft)
    .map((example) => ({ id: example.id, text: exampleText(example, language) }));
  const shown = showsAll ? left : left.slice(0, AT_FIRST);
  // The taken line goes, and the focus with it: the next one has it, or what folds the list.
  const take = (text: string): void => {
    const place = shown.findIndex((example) => example.text === text);
    add(topic, text);
    const buttons = list.current?.querySelectorAll<HTMLElement>("button") ?? [];
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next === undefined) focusTopic(topic);
    else if (document.activeElement === document.body) next.focus();
  };
  // The button goes; what it brought begins where the eye was.
  const showAll = (): void => {
    setShowsAll(true);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>("button")[AT_FIRST]?.focus());
  };
  return (
    <div className={styles["examples"]}>
      <Disclosure title={<Trans>Examples to take or leave</Trans>} startsOpen={startsOpen}>
        <div className={styles["filter"]}>
          <WhatHappened situation={situation} onChoose={choose} />
        </div>
        <ul ref={list} className={styles["exampleList"]}>
          {shown.map(({ id, text }) => (
            <li key={id} className={styles["example"]}>
              <span>{text}</span>
              <Button tone="plain" label={t`Take: ${text}`} onPress={() => take(text)}>
                <Trans>Take</Trans>
              </Button>
            </li>
          ))}
        </ul>
        {left.length > shown.length && (
          <div>
            <Button tone="plain" onPress={showAll}>
              <Trans>More examples</Trans>
            </Button>
          </div>
        )}
      </Disclosure>
    </div>
  );
});
