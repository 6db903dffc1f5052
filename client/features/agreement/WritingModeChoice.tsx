import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import styles from "./agreement.module.css";
import type { WritingChoice } from "./desk/useWritingSettings.ts";

/** Live, or alone first: two honest ways. There is no third that looks like silence and still streams. */
export const WritingModeChoice = memo(function WritingModeChoice(props: {
  readonly writing: WritingChoice;
  readonly partnerName: string;
}): ReactNode {
  const { writing, partnerName } = props;
  const { t } = useLingui();
  return (
    <div className={styles["mode"]} data-screen-only="" data-writing-mode="">
      <ChipGroup
        label={t`How I write`}
        isLabelHidden
        select="single"
        selected={[writing.mode]}
        onSelect={([mode]) => {
          if (mode === "together" || mode === "own-first") writing.choose(mode);
        }}
      >
        <Chip id="together">
          <Trans>Together</Trans>
        </Chip>
        <Chip id="own-first">
          <Trans>On my own first</Trans>
        </Chip>
      </ChipGroup>
      <p className={styles["modeNote"]}>
        {writing.mode === "together" ? (
          <Trans>
            <bdi>{partnerName}</bdi> sees what you write as you write it.
          </Trans>
        ) : (
          <Trans>What you write stays with you until you share it, and arrives as one change.</Trans>
        )}
      </p>
    </div>
  );
});
