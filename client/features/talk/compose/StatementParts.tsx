import { useLingui } from "@lingui/react/macro";
import type { ReactNode, RefObject } from "react";
import type { TalkDraft } from "../../../platform/mine/talkDrafts.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { FeelingChips } from "../../../platform/vocabulary/FeelingChips.tsx";
import { NeedChips } from "../../../platform/vocabulary/NeedChips.tsx";
import { isolated } from "../../../platform/words/isolated.ts";

/** The four parts of a statement; any one of them is enough. */
export function StatementParts(props: {
  readonly draft: TalkDraft;
  readonly onDraft: (next: TalkDraft) => void;
  readonly about: RefObject<HTMLTextAreaElement | null>;
  readonly partnerName: string;
}): ReactNode {
  const { draft, onDraft, about, partnerName } = props;
  const { t } = useLingui();
  return (
    <>
      <FeelingChips
        label={t`I feel`}
        selected={draft.feelings}
        onSelect={(feelings) => onDraft({ ...draft, feelings })}
      />
      <TextArea
        ref={about}
        label={t`about`}
        hint={t`What a camera would have seen, and when.`}
        value={draft.about}
        onChange={(words) => onDraft({ ...draft, about: words })}
        placeholder={t`when I heard about the messages on Friday`}
        rows={2}
      />
      <NeedChips
        label={t`because this matters to me`}
        selected={draft.needs}
        onSelect={(needs) => onDraft({ ...draft, needs })}
      />
      {/* Folded: seeing the other's side is a gift, and a field for it would ask for one. */}
      <Disclosure title={t`Something you can see of ${isolated(partnerName)}'s side`} startsOpen={draft.see !== ""}>
        <TextArea
          label={t`I can see that`}
          value={draft.see}
          onChange={(see) => onDraft({ ...draft, see })}
          placeholder={t`you were afraid to tell me`}
          rows={2}
        />
      </Disclosure>
    </>
  );
}
