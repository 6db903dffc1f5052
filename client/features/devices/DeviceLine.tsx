import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { MyDevice } from "../../platform/devices/myDevices.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { Button } from "../../platform/ui/Button.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./devices.module.css";
import { useDayOf } from "./useDayOf.ts";

/** The button that was pressed is gone, and what is typed next belongs here. */
const focusOnceThere = (field: HTMLInputElement | null): void => field?.focus();

/** By day and no closer: nobody needs the hour, and a shoulder reads less. */
export function DeviceLine(props: { readonly device: MyDevice; readonly isFirst: boolean }): ReactNode {
  const { session } = useSpace();
  const { t } = useLingui();
  const dayOf = useDayOf();
  const { id, name, since, isThis } = props.device;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const day = dayOf(since);
  // By the name alone: neither browser nor system is asked, because both are guesses that would be shown as known.
  const called = name === "" ? t`A device without a name` : name;

  async function keep(): Promise<void> {
    setKeeping(true);
    const kept = await session.devices.name(id, typed ?? "");
    setKeeping(false);
    setProblem(kept.ok ? null : kept.problem);
    if (kept.ok) setTyped(null);
  }

  return (
    <li className={styles["device"]}>
      <div className={styles["who"]}>
        <span className={styles["name"]} dir="auto">
          {called}
        </span>
        {isThis && (
          <span className={styles["this"]}>
            <Trans>This device</Trans>
          </span>
        )}
        <span className={styles["quiet"]}>
          {props.isFirst ? <Trans>Here since {day}</Trans> : <Trans>Linked on {day}</Trans>}
        </span>
      </div>
      {typed === null ? (
        <Button tone="plain" label={t`Change the name of ${called}`} onPress={() => setTyped(name)}>
          <Trans>Change the name</Trans>
        </Button>
      ) : (
        <form
          className={styles["naming"]}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextField
            label={t`What do you call it?`}
            value={typed}
            onChange={setTyped}
            maxLength={LIMITS.deviceNameCharacters}
            ref={focusOnceThere}
            {...(problem !== null && { problem: <ProblemSentence word={problem} /> })}
          />
          <div className={styles["actions"]}>
            <Button type="submit" isPending={isKeeping}>
              <Trans>Keep the name</Trans>
            </Button>
            <Button tone="plain" onPress={() => setTyped(null)}>
              <Trans>Not now</Trans>
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
