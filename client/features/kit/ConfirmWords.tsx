import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./kit.module.css";

/** Asked once, from the paper: a kit that was never written down must not be erased from its only place. */
export function ConfirmWords(props: {
  readonly asked: readonly number[];
  readonly onBack: () => void;
  readonly onKept: () => void;
}): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [problem, setProblem] = useState<ProblemWord | "kit-words-differ" | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function confirm(): Promise<void> {
    setAsking(true);
    const confirmed = await session.kit.confirm(typed);
    setAsking(false);
    if (confirmed.ok) props.onKept();
    else setProblem(confirmed.problem);
  }

  return (
    <Page
      title={t`Three words from your page`}
      place={t`Recovery kit`}
      scope="me"
      lead={t`Read them from the paper. Then the kit leaves this device, and the page is the only one there is.`}
    >
      {problem !== null && (
        <div role="status">
          <Notice tone="attention">
            {problem === "kit-words-differ" ? (
              <Trans>These are not the words of your page. Look at the numbers beside them; nothing was erased.</Trans>
            ) : problem === "offline" ? (
              <Trans>This waits for a connection. The kit stays on this device until then.</Trans>
            ) : (
              <ProblemSentence word={problem} />
            )}
          </Notice>
        </div>
      )}
      <div className={styles["fields"]}>
        {/* Three of 24 and by number: enough to know that the page was read, and quick to do. */}
        {props.asked.map((place) => (
          <TextField
            key={place}
            label={<Trans>Word {place}</Trans>}
            value={typed[place] ?? ""}
            onChange={(word) => setTyped((before) => ({ ...before, [place]: word }))}
          />
        ))}
      </div>
      <div className={styles["actions"]}>
        <Button
          tone="primary"
          isPending={isAsking}
          isDisabled={props.asked.some((place) => (typed[place] ?? "").trim() === "")}
          onPress={() => void confirm()}
        >
          <Trans>I have them on paper</Trans>
        </Button>
        <Button tone="plain" onPress={props.onBack}>
          <Trans>Show the page again</Trans>
        </Button>
      </div>
    </Page>
  );
}
