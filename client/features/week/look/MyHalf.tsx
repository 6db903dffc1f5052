import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import { type Look, lookValue } from "../../../../shared/week/look.ts";
import { LOOK_ITEMS, SHAREABLE_ITEMS, sharedPulse } from "../../../../shared/week/pulse.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import { PulseSlider } from "../mine/PulseSlider.tsx";
import { useLine } from "../useLine.ts";
import { usePulses } from "../usePulses.ts";
import styles from "../week.module.css";
import { PromiseLines } from "./PromiseLines.tsx";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/** My half, kept as I write and mine alone until it is answered; every part of it can stay empty. */
export function MyHalf(props: {
  readonly week: string;
  readonly promises: Look["promises"];
  /** Null while there is only one: then it simply stays here. */
  readonly reveals: Reveals | null;
}): ReactNode {
  const { week, promises, reveals } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const held = useHeldBack();
  const isHeld = held !== null;
  const [pulses, writePulse] = usePulses();
  const pulse = pulses.find(([of]) => of === week)?.[1] ?? {};
  const [glad, setGlad] = useLine(week, "glad");
  const [helps, setHelps] = useLine(week, "helps");
  // Chosen anew each week: a yes of last week is no yes to this one's numbers.
  const [isSharing, setSharing] = useState(false);
  const [isMore, setMore] = useState(false);
  const shownItems = isMore ? SHAREABLE_ITEMS : LOOK_ITEMS;
  // Only what can be seen above the button is shared: numbers of a folded part stay here.
  const numbers = sharedPulse(pulse, shownItems);
  const slider = (item: (typeof SHAREABLE_ITEMS)[number]): ReactNode => (
    <PulseSlider
      key={item}
      item={item}
      value={pulse[item] ?? null}
      onChange={(value) => writePulse(week, item, value)}
    />
  );
  const answer = (): void => {
    if (reveals === null) return;
    reveals.answer(occasionId("weekly-look", week), lookValue({ promises, glad, helps }));
    // An occasion of its own: whether numbers were shown is learned only by whoever shows some too.
    if (isSharing && Object.keys(numbers).length > 0) reveals.answer(occasionId("my-week", week), numbers);
    announce(t`Your half is there.`);
  };
  // Nothing is cut while somebody writes, and an answer cannot be changed later: so it is asked here.
  const tooLong = [glad, helps].some((text) => text.trim().length > LIMITS.lookCharacters);
  const problem = (text: string): string | null =>
    text.trim().length > LIMITS.lookCharacters ? t`A line here holds 500 characters. All of it is kept.` : null;
  return (
    <Card labelledBy="my-half">
      <h2 id="my-half" className={styles["head"]}>
        <Trans>My half</Trans>
      </h2>
      <div className={styles["slider"]}>
        <h3 className={styles["small"]}>
          <Trans>My promises</Trans>
        </h3>
        <PromiseLines promises={promises} />
      </div>
      <TextArea
        label={t`Something I am glad of`}
        placeholder={t`I was glad when you ...`}
        rows={2}
        value={glad}
        onChange={setGlad}
        problem={problem(glad)}
      />
      {LOOK_ITEMS.map(slider)}
      <Disclosure title={<Trans>More of my week</Trans>} isOpen={isMore} onToggle={setMore}>
        <div className={styles["part"]}>{SHAREABLE_ITEMS.filter((item) => !LOOK_ITEMS.includes(item)).map(slider)}</div>
      </Disclosure>
      {reveals !== null && (
        <div className={styles["acts"]}>
          <Chip isSelected={isSharing} onChange={setSharing}>
            {t`Show these numbers if ${partner} shows some too`}
          </Chip>
        </div>
      )}
      <TextArea
        label={t`What would help me next week`}
        placeholder={t`It would help me if ...`}
        rows={2}
        value={helps}
        onChange={setHelps}
        problem={problem(helps)}
      />
      {reveals === null ? (
        <p className={styles["quiet"]}>
          <Trans>Kept as you write. A look at one's own week is a whole one.</Trans>
        </p>
      ) : (
        <>
          {held === "closed" && <ClosedNote />}
          {held === "paused" && (
            <Notice tone="calm">
              <Trans>Your talk is paused. This waits here, and nobody has to hurry.</Trans>
            </Notice>
          )}
          <div className={styles["acts"]}>
            <Button tone="primary" isDisabled={isHeld || tooLong} onPress={answer}>
              <Trans>That is my half</Trans>
            </Button>
          </div>
          <p className={styles["quiet"]}>{t`${partner} can read it once both halves are there, and not before.`}</p>
        </>
      )}
      <Privacy scope="me" />
    </Card>
  );
}
