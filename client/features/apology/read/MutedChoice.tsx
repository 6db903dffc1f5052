import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNames } from "../../../platform/space/useNames.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import styles from "../apology.module.css";
import type { Apologies } from "../document/bindApologies.ts";

/** Nobody has to be apologised to. Said openly, and lifted by the same hand whenever it is no longer so. */
export function MutedChoice(props: { readonly isMuted: boolean; readonly apologies: Apologies }): ReactNode {
  const { isMuted, apologies } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  return (
    // Open while it holds, so that it is not forgotten; folded otherwise, because it is no step of anything.
    <Disclosure title={<Trans>When it is too much</Trans>} startsOpen={isMuted}>
      <div className={styles["fields"]}>
        <Chip isSelected={isMuted} onChange={(next) => apologies.mute(next)}>
          <Trans>I do not want apologies here for now</Trans>
        </Chip>
        <p className={styles["quiet"]}>
          {t`${partner} can then write one and keep it, and cannot share it until you lift this. It is shown only to somebody who wants to share an apology.`}
        </p>
      </div>
    </Disclosure>
  );
}
