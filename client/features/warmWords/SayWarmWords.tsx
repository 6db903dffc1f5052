import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import { WhileOpen } from "../../platform/conversation/WhileOpen.tsx";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Privacy } from "../../platform/ui/Privacy.tsx";
import { TextArea } from "../../platform/ui/TextArea.tsx";
import type { WarmWords } from "./document/bindWarmWords.ts";
import styles from "./warmWords.module.css";
import { useHeldBack } from "../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../platform/ui/ClosedNote.tsx";

/** Mine of today: written alone, shared by one press, and taken back by another. */
export function SayWarmWords(props: {
  readonly warm: WarmWords | null;
  readonly today: string;
  readonly draft: string;
  readonly onDraft: (next: string) => void;
}): ReactNode {
  const { warm, today, draft, onDraft } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const held = useHeldBack();
  const isHeld = held !== null;
  const said = warm?.mine(today) ?? null;
  // One a day: what was said stands here until tomorrow, with no word on whether it was read.
  if (said !== null) {
    return (
      <Card>
        <p className={styles["words"]}>{said.text}</p>
        <p className={styles["quiet"]}>{t`Said today. ${partner} owes you nothing for it.`}</p>
        <WhileOpen>
          <div className={styles["acts"]}>
            <Button
              tone="plain"
              onPress={() => {
                warm?.takeBack(today);
                // Taken back into the field, so that it can be said better today.
                onDraft(said.text);
              }}
            >
              <Trans>Take it back</Trans>
            </Button>
          </div>
        </WhileOpen>
        <Privacy scope="both" />
      </Card>
    );
  }
  // Taken into the field and not sent: words that were never touched would be nobody's.
  const starters = [t`I thought of you today.`, t`Thank you for trying.`, t`I am glad that you are here.`];
  return (
    <Card>
      <TextArea
        label={t`Something warm and true`}
        rows={2}
        value={draft}
        onChange={onDraft}
        maxLength={LIMITS.warmWordsCharacters}
      />
      {draft.trim() === "" && (
        <div className={styles["acts"]}>
          {starters.map((words) => (
            <Button key={words} onPress={() => onDraft(words)}>
              {words}
            </Button>
          ))}
        </div>
      )}
      {held === "closed" && <ClosedNote />}
      {held === "paused" && (
        <Notice tone="calm">
          <Trans>Your talk is paused. This waits here, and nobody has to hurry.</Trans>
        </Notice>
      )}
      {warm !== null && (
        <div className={styles["acts"]}>
          <Button
            tone="primary"
            isDisabled={isHeld || draft.trim() === ""}
            onPress={() => {
              warm.say(draft, today);
              onDraft("");
              announce(t`Shared. ${partner} owes you nothing for it.`);
            }}
          >
            {t`Share it with ${partner}`}
          </Button>
        </div>
      )}
      <Privacy scope="me" />
    </Card>
  );
}
