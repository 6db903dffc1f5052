import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { isFreedomLow, PULSE_ITEMS, type PulseItem, weekToLookAt } from "../../../../shared/week/pulse.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useProfile } from "../../../platform/mine/useProfile.ts";
import { Card } from "../../../platform/ui/Card.tsx";
import { FreedomWasLow } from "../../../platform/ui/helpSlot.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { usePulses } from "../usePulses.ts";
import styles from "../week.module.css";
import { PulseLines } from "./PulseLines.tsx";
import { PulseSlider } from "./PulseSlider.tsx";

/** My week in a few numbers: a diary, kept as it is touched, and read by nobody else. */
export function MyWeekScreen(): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const sayDay = useDayWords();
  const [{ closest }] = useProfile();
  const [pulses, write] = usePulses();
  const week = weekToLookAt(today);
  const pulse = pulses.find(([of]) => of === week)?.[1] ?? {};
  // From what this person said of themselves in private: asked of the other, the question would accuse.
  const asksUnseen = closest === "did-hurt" || closest === "both";
  const items: readonly PulseItem[] = PULSE_ITEMS.filter((item) => item !== "unseen" || asksUnseen);
  return (
    <Page
      title={t`My week`}
      place={t`Today`}
      scope="me"
      lead={t`A diary, not a test. Kept as you touch it; leave out what you like.`}
      aside={
        // Only the small i hears of it, on this device: a word on the page could be read over a shoulder.
        <FreedomWasLow value={isFreedomLow(pulse)}>
          <InfoButton />
        </FreedomWasLow>
      }
    >
      <Card labelledBy="this-week">
        <h2 id="this-week" className={styles["head"]}>{t`The week of ${sayDay(week)}`}</h2>
        {items.map((item) => (
          <PulseSlider
            key={item}
            item={item}
            value={pulse[item] ?? null}
            onChange={(value) => write(week, item, value)}
          />
        ))}
      </Card>
      <section aria-labelledby="weeks-before" className={styles["part"]}>
        <h2 id="weeks-before">
          <Trans>Week by week</Trans>
        </h2>
        <PulseLines pulses={pulses} items={items} />
      </section>
      <p className={styles["quiet"]}>
        <Trans>
          Freedom stays with you, always. Of the others you can share some in{" "}
          <Link to="/today/look">our weekly look</Link>, for one week at a time and only if both of you want to.
        </Trans>
      </p>
    </Page>
  );
}
