import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { returnTimes } from "../words/startTimes.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import { WhenChoice } from "../words/WhenChoice.tsx";
import styles from "./pause.module.css";

/** When it suits: open for whoever called the pause, one tap away for the other. */
export function ReturnTime(props: {
  readonly isMine: boolean;
  readonly returnAt: number | null;
  readonly now: () => number;
  readonly isWaiting: boolean;
  readonly onChoose: (until: number) => void;
}): ReactNode {
  const { isMine, returnAt, now, isWaiting, onChoose } = props;
  const { t } = useLingui();
  const when = useWhenWords();
  const [opened] = useState(now);
  const [at, setAt] = useState<number | null | undefined>(undefined);
  const { later, tomorrow } = returnTimes(opened);
  const isLong = returnAt !== null && returnAt > opened + LIMITS.pauseFloorMs + LIMITS.clockToleranceMs;
  const laterTime = when.time(later ?? opened);
  const tomorrowTime = when.time(tomorrow);
  const options = [
    // A pause begins with these twenty minutes; only one that was made longer has them to choose.
    ...(isLong ? [{ id: "soon", words: t`In 20 minutes`, at: opened + LIMITS.pauseFloorMs }] : []),
    ...(later === null ? [] : [{ id: "later", words: t`Later today, at ${laterTime}`, at: later }]),
    { id: "tomorrow", words: t`Tomorrow at ${tomorrowTime}`, at: tomorrow },
  ];
  // "In 20 minutes" means from the tap, however long somebody looked at it; the pause starts again with it.
  const choose = (until: number): void => {
    onChoose(Math.max(until, now() + LIMITS.pauseFloorMs));
    setAt(undefined);
  };
  const choice = (
    <div className={styles["return"]}>
      <WhenChoice
        label={isMine ? t`When suits you?` : t`When would suit you?`}
        // The line above has just asked it.
        isLabelHidden={isMine}
        options={options}
        value={at === undefined ? returnAt : at}
        onChange={(next) => setAt(next)}
        earliest={opened + LIMITS.pauseFloorMs}
        latest={opened + LIMITS.pauseLongestMs}
      />
      {typeof at === "number" && (
        <Button tone="primary" isPending={isWaiting} onPress={() => choose(at)}>
          <Trans>Choose this time</Trans>
        </Button>
      )}
    </div>
  );
  return isMine ? choice : <Disclosure title={<Trans>Another time suits me better</Trans>}>{choice}</Disclosure>;
}
