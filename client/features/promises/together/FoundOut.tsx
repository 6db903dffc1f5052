import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useText } from "../../../platform/mine/useText.ts";
import { writeText } from "../../../platform/mine/writeText.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import styles from "../promises.module.css";
import { Found } from "./Found.tsx";
import { useFindings } from "./useFindings.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/** What both learned on the way: a plan that did not work is looked at here, and never the person. */
export function FoundOut(): ReactNode {
  const { t } = useLingui();
  const { partner } = useNames();
  const today = useToday();
  const mine = useMine();
  const findings = useFindings();
  const held = useHeldBack();
  const isHeld = held !== null;
  // One draft, in the private document: it is there again on the next day, and on the other device.
  const draft = mine?.getText("finding:draft") ?? null;
  const text = useText(draft);
  // It takes two to find something out together; alone, the notes are the place.
  if (findings === null) return null;
  const write = (next: string): void => {
    if (draft !== null) writeText(draft, next.slice(0, LIMITS.findingCharacters).toWellFormed());
  };
  return (
    <section aria-labelledby="found-out" className={styles["form"]}>
      <h2 id="found-out">
        <Trans>What we found out together</Trans>
      </h2>
      <Found findings={findings} onTakeBack={findings.takeBack} />
      <TextArea
        label={t`Something I noticed, for both of us`}
        hint={t`What makes it easier, or why a plan did not work. Yours alone until you share it.`}
        rows={2}
        value={text}
        onChange={write}
        maxLength={LIMITS.findingCharacters}
        placeholder={t`Writing before the meeting works; after it, I forget.`}
      />
      {held === "closed" && <ClosedNote />}
      {held === "paused" && (
        <p className={styles["quiet"]}>
          <Trans>Your talk is paused. This waits here, and nobody has to hurry.</Trans>
        </p>
      )}
      <div>
        <Button
          isDisabled={text.trim() === "" || isHeld}
          onPress={() => {
            findings.say(text, today);
            write("");
            announce(t`Shared. ${partner} can read it now.`);
          }}
        >
          <Trans>Share it</Trans>
        </Button>
      </div>
    </section>
  );
}
