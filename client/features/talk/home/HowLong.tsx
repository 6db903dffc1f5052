import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Mode } from "../../../../shared/conversation/moves.ts";
import { useModeWords } from "../words/useModeWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import styles from "./home.module.css";

const MODES: readonly Mode[] = ["one-sentence", "hear-me", "short", "full", "days"];
/** Long enough to be heard, short enough for an evening with children. */
const USUAL: Mode = "short";

/** One question decides everything else. A tap on an answer goes on with it; nothing is sent yet. */
export function HowLong(): ReactNode {
  const { t } = useLingui();
  const words = useModeWords();
  const { partner } = useNames();
  return (
    <ul className={styles["modes"]} aria-label={t`How long have you got?`}>
      {MODES.map((mode) => {
        const { time, name, how } = words(mode, "me", partner);
        return (
          <li key={mode}>
            <Link to={`/talk/new/${mode}`} className={styles["mode"]} data-usual={mode === USUAL ? "" : undefined}>
              <span className={styles["time"]}>{time}</span>
              <span className={styles["name"]}>{name}</span>
              <span className={styles["how"]}>
                {how}
                {mode === USUAL && <span className={styles["usual"]}>{t`A good one to begin with`}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
