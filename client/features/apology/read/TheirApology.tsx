import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { Apology } from "../../../../shared/apology/apology.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import styles from "../apology.module.css";
import { ApologyText } from "../ApologyText.tsx";
import type { Apologies, ShownApology } from "../document/bindApologies.ts";
import { AnswerApology } from "./AnswerApology.tsx";
import { NewsFirst } from "./NewsFirst.tsx";

/**
 * What the other wrote, closed until it is opened by hand, with no line of it to be seen before. Opening it
 * tells nobody. Taken back before it was read, nothing of it is left; read before, the copy stays.
 */
export function TheirApology(props: { readonly shown: ShownApology; readonly apologies: Apologies }): ReactNode {
  const { shown, apologies } = props;
  const { apology, kept } = shown;
  const { t } = useLingui();
  const { partner } = useNames();
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  const current = "takenBack" in apology ? null : apology;
  const text: Apology | null = current ?? kept;
  // What is added while it is open is read with it.
  useEffect(() => {
    if (isOpen && current !== null) apologies.open(current);
  }, [isOpen, current, apologies]);

  // Unread and taken back: no word of it is left, and nothing asks what it may have been.
  if (text === null) {
    return (
      <Card tone="sunken">
        <p>{t`${partner} had written to you and took it back. There is nothing you have to do.`}</p>
      </Card>
    );
  }
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId} className={styles["head"]}>
        {t`From ${partner}`}
      </h2>
      {!isOpen && (
        <>
          {text.hasNews && kept === null && <NewsFirst />}
          <p>
            {kept === null ? (
              <Trans>{partner} has written to you. Read it now, later, or not at all; nobody can see which.</Trans>
            ) : (
              <Trans>You have opened this before. Nobody else knows.</Trans>
            )}
          </p>
          {kept !== null && current !== null && current.additions.length > kept.additions.length && (
            <p>{t`${partner} has added something that was left out.`}</p>
          )}
          <div className={styles["acts"]}>
            <Button onPress={() => setOpen(true)}>
              {kept === null ? <Trans>Read it</Trans> : <Trans>Read it again</Trans>}
            </Button>
          </div>
        </>
      )}
      {isOpen && (
        <>
          <ApologyText said={text.said} additions={text.additions} />
          {current === null ? (
            <p className={styles["quiet"]}>
              {t`${partner} took this back. You had read it, so this copy stays with you, and only with you.`}
            </p>
          ) : (
            <AnswerApology shown={shown} apology={current} apologies={apologies} />
          )}
          <div className={styles["acts"]}>
            <Button tone="plain" onPress={() => setOpen(false)}>
              <Trans>Close it</Trans>
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
