import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { WhileOpen } from "../../../platform/conversation/WhileOpen.tsx";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import type { Findings } from "../document/bindFindings.ts";
import styles from "../promises.module.css";

type Finding = ReturnType<Findings["view"]>[number];

/** What both learned on the way, with the day and from whom; each takes back their own alone. */
export function Found(props: {
  readonly findings: Findings;
  readonly onTakeBack: (finding: Finding) => void;
}): ReactNode {
  const { findings, onTakeBack } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const sayDay = useDayWords();
  return findings.view().map((finding) => (
    <div key={finding.id} className={styles["said"]}>
      <p className={styles["what"]}>{finding.text}</p>
      <p className={styles["quiet"]}>
        {finding.author === me ? t`From me` : t`From ${partner}`} · {sayDay(finding.day)}
      </p>
      {finding.author === me && (
        <WhileOpen>
          <Button tone="plain" onPress={() => onTakeBack(finding)}>
            <Trans>Take it back</Trans>
          </Button>
        </WhileOpen>
      )}
    </div>
  ));
}
