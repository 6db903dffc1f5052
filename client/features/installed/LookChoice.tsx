import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useSyncExternalStore } from "react";
import { tellWorker } from "../../platform/offline/tellWorker.ts";
import { onPreferences, PREFERENCES, readPreference, writePreference } from "../../platform/preferences/preferences.ts";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import styles from "./installed.module.css";

/** What others read in passing: a tab, the list of visited pages, a home screen. The partner is told nothing of it. */
export function LookChoice(): ReactNode {
  const { t } = useLingui();
  const look = useSyncExternalStore(onPreferences, () => readPreference("look"));
  // Names are names: they stay as they are in every language.
  const names = { "common-ground": "Common Ground", notes: "Notes", lists: "Lists" };
  const choose = (keys: readonly string[]): void => {
    const next = PREFERENCES.look.find((one) => one === keys[0]);
    if (next === undefined) return;
    writePreference("look", next);
    // The worker shows the line of news, which must not carry another name than the page.
    tellWorker({ mark: "look", value: next });
  };
  return (
    <>
      <ChipGroup label={t`On this device it is called`} select="single" selected={[look]} onSelect={choose}>
        {PREFERENCES.look.map((one) => (
          <Chip key={one} id={one}>
            <img className={styles["icon"]} src={`/icons/${one}-192.png`} alt="" width={24} height={24} />
            {names[one]}
          </Chip>
        ))}
      </ChipGroup>
      <p className={styles["quiet"]}>
        <Trans>
          Choose before you add it to a home screen: what was added keeps its name and icon until you take it off and
          add it again. The address stays the same, and what the browser wrote down before does too.
        </Trans>
      </p>
    </>
  );
}
