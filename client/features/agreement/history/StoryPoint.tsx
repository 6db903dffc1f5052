import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { saysTheSame } from "../../../../shared/agreement/pageChanges.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import type { Agreement } from "../document/bindAgreement.ts";
import styles from "./history.module.css";
import type { PointStory } from "./pointStory.ts";
import { type Restorer, wayBack } from "./restore.ts";
import { StoryText } from "./StoryText.tsx";
import { useStoryWords } from "./useStoryWords.ts";

/** Who reads, and what may be done from here. */
export interface Reader {
  readonly me: Slot;
  /** Null while everything is mine: then nobody is named and nothing is somebody else's. */
  readonly restorer: Restorer;
  readonly partnerName: string;
  readonly agreement: Agreement;
  readonly mayWrite: boolean;
}

/** One point between two times, and the way back to the earlier one. */
export function StoryPoint(props: {
  readonly story: PointStory;
  readonly reader: Reader;
  /** As it stood on the earlier day, and what that day is called; null where only its words are known. */
  readonly then: Clause | null;
  readonly dayName: string;
  readonly onRestore: (clause: Clause) => void;
}): ReactNode {
  const { story, reader, then, dayName } = props;
  const { t } = useLingui();
  const sentences = useStoryWords(reader.restorer, reader.partnerName)(story);
  const now = reader.agreement.view().clauses.get(story.id);
  const differs = then !== null && (now === undefined || !saysTheSame(then, now));
  const number = story.number;
  const way = differs && reader.mayWrite ? wayBack(reader.agreement, then, reader.restorer) : null;
  return (
    <li className={styles["point"]} data-story={story.kind}>
      <span className={styles["number"]} aria-hidden="true">
        {number ?? "–"}
      </span>
      <div className={styles["body"]}>
        {sentences.length > 0 && <p className={styles["told"]}>{sentences.join(" ")}</p>}
        <StoryText story={story} me={reader.me} partnerName={reader.partnerName} />
        {differs && reader.mayWrite && (
          <div className={styles["back"]} data-screen-only="">
            {way === "write" && (
              <Button
                tone="plain"
                label={
                  number === null
                    ? t`Bring back as on ${dayName}: this point`
                    : t`Bring back as on ${dayName}: point ${number}`
                }
                onPress={() => props.onRestore(then)}
              >
                <Trans>Bring back as on {dayName}</Trans>
              </Button>
            )}
            {way === "suggest" && (
              <Button
                tone="plain"
                label={t`Suggest the words of ${dayName} to ${reader.partnerName}: point ${number}`}
                onPress={() => props.onRestore(then)}
              >
                <Trans>Suggest the words of {dayName}</Trans>
              </Button>
            )}
            {way !== "write" && (
              <p>
                <Trans>
                  This one is <bdi>{reader.partnerName}</bdi>'s to bring back.
                </Trans>
              </p>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
