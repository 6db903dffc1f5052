import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import type { RevealStanding } from "../../../../shared/together/reveal.ts";
import { readLook } from "../../../../shared/week/look.ts";
import { readSharedPulse, SHAREABLE_ITEMS, type SharedPulse } from "../../../../shared/week/pulse.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Card } from "../../../platform/ui/Card.tsx";
import { usePulseWords } from "../usePulseWords.ts";
import styles from "../week.module.css";
import { PromiseLines } from "./PromiseLines.tsx";

type Open = Extract<RevealStanding, { at: "open" }>;

/** Both halves of a week beside each other; the numbers only where both chose to show some. */
export function WeekTogether(props: {
  readonly week: string;
  readonly standing: Open;
  readonly numbers: RevealStanding;
}): ReactNode {
  const { week, standing, numbers } = props;
  const { t } = useLingui();
  const { plainPartner } = useNames();
  const sayDay = useDayWords();
  const headingId = useId();
  // Beside each other only where both chose so: numbers of one alone would be a mark given.
  const numbersOf = (who: "mine" | "theirs"): SharedPulse | null =>
    numbers.at === "open" ? readSharedPulse(numbers[who]) : null;
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId} className={styles["head"]}>{t`The week of ${sayDay(week)}`}</h2>
      <div className={styles["halves"]}>
        <Half name={t`Me`} value={standing.mine} numbers={numbersOf("mine")} />
        <Half name={plainPartner} value={standing.theirs} numbers={numbersOf("theirs")} />
      </div>
    </Card>
  );
}

function Half(props: {
  readonly name: string;
  readonly value: unknown;
  readonly numbers: SharedPulse | null;
}): ReactNode {
  const { name, value, numbers } = props;
  const words = usePulseWords();
  const look = readLook(value);
  return (
    <div className={styles["half"]}>
      <h3 className={styles["small"]}>
        <bdi>{name}</bdi>
      </h3>
      {/* Told as what it is: an empty half would be read as silence. */}
      {look === null ? (
        <p className={styles["quiet"]}>
          <Trans>This was written by another version, and cannot be shown here.</Trans>
        </p>
      ) : (
        <>
          {look.promises.length > 0 && <PromiseLines promises={look.promises} />}
          {look.glad !== "" && <Said label={<Trans>Glad of</Trans>} words={look.glad} />}
          {look.helps !== "" && <Said label={<Trans>Would help next week</Trans>} words={look.helps} />}
          {/* To have looked is enough; an empty half is told as presence and not as silence. */}
          {look.promises.length === 0 && look.glad === "" && look.helps === "" && (
            <p className={styles["quiet"]}>
              <Trans>Was there, and wrote nothing this time.</Trans>
            </p>
          )}
        </>
      )}
      {numbers !== null && (
        <ul className={styles["done"]}>
          {/* In the order of the list, without a sum, and never drawn against the other's. */}
          {SHAREABLE_ITEMS.filter((item) => numbers[item] !== undefined).map((item) => (
            <li key={item}>
              {words[item].name}: {numbers[item]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Said(props: { readonly label: ReactNode; readonly words: string }): ReactNode {
  return (
    <div>
      <p className={styles["quiet"]}>{props.label}</p>
      <p className={styles["words"]}>{props.words}</p>
    </div>
  );
}
