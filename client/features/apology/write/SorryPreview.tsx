import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { ApologyProblem, ApologySaid } from "../../../../shared/apology/apology.ts";
import { apologyTexts } from "../../../../shared/apology/apology.ts";
import type { MayShareApology } from "../../../../shared/apology/mayShareApology.ts";
import type { Result } from "../../../../shared/base/result.ts";
import { readAsApology } from "../../../platform/hints/readers.ts";
import { useOneMoreTap } from "../../../platform/hints/useOneMoreTap.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import styles from "../apology.module.css";
import { ApologyText } from "../ApologyText.tsx";
import { NewsFirst } from "../read/NewsFirst.tsx";
import { Gaps } from "./Gaps.tsx";
import { useWhyNot } from "./useWhyNot.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

type Refusal = ApologyProblem | Exclude<MayShareApology, "yes">;

/** The whole as the other will read it, and the one button that shares it. */
export function SorryPreview(props: {
  readonly said: ApologySaid;
  readonly hasNews: boolean;
  /** Null while there is nobody to share it with. */
  readonly onShare: (() => Result<void, ApologyProblem | MayShareApology>) | null;
  readonly onBack: () => void;
}): ReactNode {
  const { said, hasNews, onShare, onBack } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const headingId = useId();
  const whyNot = useWhyNot();
  // Writing is never held back, only what leaves.
  const held = useHeldBack();
  const isHeld = held !== null;
  const [refused, setRefused] = useState<Refusal | null>(null);
  const { isAsking, onSend, onSendAnyway, onChangeIt } = useOneMoreTap(
    apologyTexts(said).join("\n"),
    readAsApology,
    () => {
      const shared = onShare?.();
      if (shared?.ok === false && shared.problem !== "yes") setRefused(shared.problem);
    },
  );
  // The focus goes to the gentler of the two, so that Enter pressed once more shares nothing.
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) change.current?.focus();
  }, [isAsking]);
  return (
    <section className={styles["composer"]} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles["head"]}>
        <Trans>As it will be read</Trans>
      </h2>
      <Card>
        {hasNews && <NewsFirst />}
        <ApologyText said={said} additions={[]} />
      </Card>
      <Gaps said={said} />
      {refused !== null && <Notice tone="attention">{whyNot(refused)}</Notice>}
      {/* Alone, the preview is the end of the way, and says that it is a whole one. */}
      {onShare === null && (
        <p className={styles["quiet"]}>
          <Trans>It is kept here, for you alone. You may never share it, and it still counts.</Trans>
        </p>
      )}
      {held === "closed" && <ClosedNote />}
      {held === "paused" && (
        <p className={styles["quiet"]}>
          <Trans>Your talk is paused. This stays with you until it goes on; then you can share it.</Trans>
        </p>
      )}
      {isAsking ? (
        <div className={styles["asking"]} role="group" aria-label={t`Before you share it`}>
          <p>
            <Trans>A line in it may take the apology back again. You decide.</Trans>
          </p>
          <div className={styles["acts"]}>
            <Button
              ref={change}
              onPress={() => {
                onChangeIt();
                onBack();
              }}
            >
              <Trans>Change it</Trans>
            </Button>
            <Button onPress={onSendAnyway}>
              <Trans>Share it anyway</Trans>
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles["acts"]}>
          {onShare !== null && (
            <Button tone="primary" onPress={onSend} isDisabled={isHeld}>
              {t`Share it with ${partner}`}
            </Button>
          )}
          <Button onPress={onBack}>
            <Trans>Go on writing</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
