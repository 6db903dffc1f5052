import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import { twoLinesValue } from "../../../../shared/week/twoLines.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import { useLine } from "../useLine.ts";
import styles from "../week.module.css";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/** Today's two lines, mine alone until they are answered. */
export function MyLines(props: { readonly day: string; readonly reveals: Reveals | null }): ReactNode {
  const { day, reveals } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const held = useHeldBack();
  const isHeld = held !== null;
  const [was, setWas] = useLine(day, "was");
  const [good, setGood] = useLine(day, "good");
  // One of the two lines is enough.
  const isEmpty = was.trim() === "" && good.trim() === "";
  return (
    <Card labelledBy="my-lines">
      <h2 id="my-lines" className={styles["head"]}>
        <Trans>Today</Trans>
      </h2>
      <TextField label={t`What it was like`} value={was} onChange={setWas} maxLength={LIMITS.twoLinesCharacters} />
      <TextField label={t`What was good in it`} value={good} onChange={setGood} maxLength={LIMITS.twoLinesCharacters} />
      {reveals === null ? (
        <p className={styles["quiet"]}>
          <Trans>Kept as you write.</Trans>
        </p>
      ) : (
        <>
          <div className={styles["acts"]}>
            <Button
              tone="primary"
              isDisabled={isEmpty || isHeld}
              onPress={() => {
                // From here on they cannot be changed, only taken back: the hash of them is what the other's device
                // holds.
                reveals.answer(occasionId("two-lines", day), twoLinesValue({ was, good }));
                announce(t`Your two lines are there.`);
              }}
            >
              <Trans>Those are my two lines</Trans>
            </Button>
          </div>
          {held === "closed" && <ClosedNote />}
          <p className={styles["quiet"]}>
            {held === "paused"
              ? t`Your talk is paused. This waits here, and nobody has to hurry.`
              : t`${partner} can read them only after writing two as well.`}
          </p>
        </>
      )}
      <Privacy scope="me" />
    </Card>
  );
}
