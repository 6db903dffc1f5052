import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { turnBytes } from "../../../../shared/conversation/texts.ts";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import { isolated } from "../../../platform/words/isolated.ts";
import type { ComposerProps } from "./composerProps.ts";
import { readAsRequest } from "../../../platform/hints/readers.ts";
import { WordsComposer } from "./WordsComposer.tsx";

export type RequestMove =
  | { readonly kind: "request"; readonly text: string; readonly by: string }
  | { readonly kind: "promise"; readonly text: string };

type Way = RequestMove["kind"];
const isWay = (value: string | undefined): value is Way => value === "request" || value === "promise";

/** One thing to ask for, or one thing to promise; both can be seen, and have a time. */
export function RequestComposer(props: ComposerProps<RequestMove>): ReactNode {
  const { draft, onDraft, onSend, isWaiting = false, after } = props;
  const { t } = useLingui();
  const grammar = useGrammar();
  const [way, setWay] = useState<Way>("request");
  const name = isolated(props.partnerName);
  const isRequest = way === "request";
  const said = isRequest ? grammar.request(draft.text, draft.by) : grammar.promise(draft.text, draft.by);
  const setBy = (by: string): void => {
    // A time is a few words; what would not fit into a request is not taken up.
    if (turnBytes(by) <= LIMITS.requestByBytes) onDraft({ ...draft, by });
  };
  // Times of an ordinary week; every other one is typed.
  const times = [t`tonight`, t`tomorrow`, t`this week`, t`Sunday`, t`every evening`];
  return (
    <WordsComposer
      draft={draft}
      onDraft={onDraft}
      onSend={() => onSend(isRequest ? { kind: "request", text: said, by: draft.by } : { kind: "promise", text: said })}
      reader={readAsRequest}
      label={isRequest ? t`Would you be willing to` : t`I will`}
      placeholder={isRequest ? t`tell me before I have to ask` : t`tell you the same evening`}
      rows={2}
      composed={said}
      isWaiting={isWaiting}
      sendLabel={props.sendLabel ?? (isRequest ? t`Ask ${name}` : t`Promise it`)}
      info={
        <Trans>
          Something that can be seen, and when. {name} can say yes, something else instead, or not now, and owes no
          reason. A promise is yours alone.
        </Trans>
      }
      after={after}
      above={
        <ChipGroup
          label={t`One thing`}
          select="single"
          selected={[way]}
          onSelect={([next]) => {
            if (isWay(next)) setWay(next);
          }}
        >
          <Chip id="request">
            <Trans>I ask for something</Trans>
          </Chip>
          <Chip id="promise">
            <Trans>I promise something</Trans>
          </Chip>
        </ChipGroup>
      }
      below={
        <>
          <ChipGroup label={t`By when`} select="single" selected={[draft.by]} onSelect={([next]) => setBy(next ?? "")}>
            {times.map((time) => (
              <Chip key={time} id={time}>
                {time}
              </Chip>
            ))}
          </ChipGroup>
          <TextField label={t`or another time`} value={times.includes(draft.by) ? "" : draft.by} onChange={setBy} />
        </>
      }
    />
  );
}
