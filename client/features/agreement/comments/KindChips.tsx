import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { CommentKind } from "../../../../shared/agreement/comment.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import type { CommentDraft } from "./commentDrafts.ts";
import { useStarter } from "./useStarter.ts";

/** A comment, or a question; an empty question gets its first words, and leaves them behind again. */
export function KindChips(props: {
  readonly kind: CommentKind;
  readonly text: string;
  readonly onChange: (change: Partial<CommentDraft>) => void;
}): ReactNode {
  const { kind, text, onChange } = props;
  const { t } = useLingui();
  const starter = useStarter();
  return (
    <ChipGroup
      label={t`What kind of note`}
      isLabelHidden
      select="single"
      selected={[kind]}
      onSelect={([chosen]) => {
        if (chosen === "question") onChange({ kind: chosen, text: text.trim() === "" ? starter : text });
        else if (chosen === "comment") onChange({ kind: chosen, text: text === starter ? "" : text });
      }}
    >
      <Chip id="comment">
        <Trans>A comment</Trans>
      </Chip>
      <Chip id="question">
        <Trans>A question</Trans>
      </Chip>
    </ChipGroup>
  );
}
