import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { useDayWords } from "../../platform/i18n/useDayWords.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { useText } from "../../platform/mine/useText.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { Card } from "../../platform/ui/Card.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { readMuted, warmChoicesOf, warmDraftOf, writeMuted, writeWarmDraft } from "./document/ownWarmWords.ts";
import { SayWarmWords } from "./SayWarmWords.tsx";
import { useWarmWords } from "./useWarmWords.ts";
import styles from "./warmWords.module.css";

/** A few warm words: what the other said, and room for some of mine. */
export function WarmWordsScreen(): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const today = useToday();
  const sayDay = useDayWords();
  const { plainPartner } = useNames();
  const warm = useWarmWords();
  const draft = useText(mine === null ? null : warmDraftOf(mine));
  const isMuted = useObserved(mine === null ? null : warmChoicesOf(mine), readMuted);
  // Muted, they are kept and not shown; nothing about it leaves this person's devices.
  const theirs = warm === null || isMuted ? [] : warm.theirs(today);
  return (
    <Page
      title={t`A few warm words`}
      place={t`Talk`}
      scope={warm === null ? "me" : "both"}
      lead={t`Unasked, once a day at most, and nothing has to follow from them.`}
      aside={<InfoButton />}
    >
      {theirs.length > 0 && (
        <Card labelledBy="warm-theirs">
          <h2 id="warm-theirs" className={styles["head"]}>
            <Trans>
              From <bdi>{plainPartner}</bdi>
            </Trans>
          </h2>
          {/* Without a heart, a reply or "seen": an answer would make a duty of the next one. */}
          <ul className={styles["list"]}>
            {theirs.map(({ day, text }) => (
              <li key={day}>
                <p className={styles["words"]}>{text}</p>
                <span className={styles["quiet"]}>{sayDay(day)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <SayWarmWords
        warm={warm}
        today={today}
        draft={draft}
        onDraft={(next) => {
          if (mine !== null) writeWarmDraft(mine, next);
        }}
      />
      {/* Said to nobody, unlike with apologies: warm words are owed no explanation either way. */}
      <Disclosure title={<Trans>When it is too much</Trans>}>
        <div className={styles["stack"]}>
          <div>
            <Chip
              isSelected={isMuted}
              onChange={(next) => {
                if (mine !== null) writeMuted(mine, next);
              }}
            >
              <Trans>Show me none for now</Trans>
            </Chip>
          </div>
          <p className={styles["quiet"]}>
            <Trans>Nobody is told. What is said meanwhile is here when you want to see it again.</Trans>
          </p>
        </div>
      </Disclosure>
    </Page>
  );
}
