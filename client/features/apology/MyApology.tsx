import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import type { ApologyProblem } from "../../../shared/apology/apology.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { useToday } from "../../platform/browser/useToday.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import styles from "./apology.module.css";
import { ApologyText } from "./ApologyText.tsx";
import type { Apologies, ShownApology } from "./document/bindApologies.ts";
import { useLeftOut } from "./useLeftOut.ts";
import { TheirAnswer } from "./TheirAnswer.tsx";
import { useWhyNot } from "./write/useWhyNot.ts";
import { PartField } from "./write/PartField.tsx";
import { useHeldBack } from "../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../platform/ui/ClosedNote.tsx";

/** One that was shared: that it is there, what the other chose to say to it, and what can still be done. */
export function MyApology(props: { readonly shown: ShownApology; readonly apologies: Apologies }): ReactNode {
  const { shown, apologies } = props;
  const { apology, answer } = shown;
  const { t } = useLingui();
  const { partner } = useNames();
  const today = useToday();
  // Its own wait (one open at a time) is never asked here: late truth must not be blocked.
  const whyNot = useWhyNot();
  const isClosed = useHeldBack() === "closed";
  const headingId = useId();
  const [leftOut, setLeftOut] = useLeftOut(apology.id);
  const [problem, setProblem] = useState<ApologyProblem | null>(null);
  const [isTakingBack, setTakingBack] = useState(false);
  // Its author took it back themselves and needs no reminder of it.
  if ("takenBack" in apology) return null;
  const add = (): void => {
    const added = apologies.addTo(apology, leftOut, today);
    setProblem(added.ok ? null : added.problem);
    if (!added.ok) return;
    setLeftOut("");
    announce(t`Added. ${partner} can read it now.`);
  };
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId} className={styles["head"]}>
        <Trans>What I shared</Trans>
      </h2>
      <p>{t`Shared. ${partner} owes you no answer, and you will not see if or when it is read.`}</p>
      {/* Nothing stands here while there is no answer: a line about waiting would be a reminder by another name. */}
      {answer !== null && <TheirAnswer answer={answer} apology={apology} />}
      {/* Folded: whoever shared it should not have to meet it at every visit. */}
      <Disclosure title={<Trans>Read it again</Trans>}>
        <ApologyText said={apology.said} additions={apology.additions} />
      </Disclosure>
      <Disclosure title={<Trans>Add something I left out</Trans>} startsOpen={leftOut !== ""}>
        <div className={styles["fields"]}>
          <PartField
            label={t`What I left out`}
            hint={t`Always possible. What you shared stays as it is, and this stands below it with its day.`}
            placeholder={t`I did not say that ...`}
            value={leftOut}
            onChange={setLeftOut}
            problem={
              leftOut.trim().length > LIMITS.additionCharacters
                ? t`One addition holds at most 2,000 characters. All of it is kept here.`
                : null
            }
          />
          {problem !== null && <Notice tone="attention">{whyNot(problem)}</Notice>}
          {isClosed && <ClosedNote />}
          <div className={styles["acts"]}>
            <Button
              isDisabled={isClosed || leftOut.trim() === "" || leftOut.trim().length > LIMITS.additionCharacters}
              onPress={add}
            >
              <Trans>Add it</Trans>
            </Button>
          </div>
        </div>
      </Disclosure>
      {!isClosed && (
        <div className={styles["acts"]}>
          <Button tone="plain" onPress={() => setTakingBack(true)}>
            <Trans>Take it back</Trans>
          </Button>
        </div>
      )}
      {/* Asked once more, because the other may hold a copy and the sentence below is the place to learn that. */}
      <Dialog
        title={<Trans>Take it back?</Trans>}
        isOpen={isTakingBack}
        onClose={() => setTakingBack(false)}
        actions={
          <>
            <Button onPress={() => setTakingBack(false)}>
              <Trans>Leave it there</Trans>
            </Button>
            <Button
              onPress={() => {
                setTakingBack(false);
                apologies.takeBack(apology.id);
                announce(t`Taken back.`);
              }}
            >
              <Trans>Take it back</Trans>
            </Button>
          </>
        }
      >
        <p>{t`It goes from what you share. If ${partner} has read it, that copy stays: what was read cannot be unsaid.`}</p>
      </Dialog>
    </Card>
  );
}
