import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { PersonName } from "../../platform/words/PersonName.tsx";
import type { TalkStep } from "./talkStep.ts";

/** What waits in Talk, said so that it can wait. What it is about stands there and not here. */
export function TalkStepWords(props: { readonly step: TalkStep }): ReactNode {
  const { t } = useLingui();
  // Each says that it can wait, and none who has waited for how long.
  const words: Readonly<Record<TalkStep, readonly [ReactNode, string]>> = {
    "answer-invitation": [
      <Trans key="answer-invitation">
        <PersonName of="partner" /> would like to talk
      </Trans>,
      t`Look at it when you like. Doing nothing is an answer too.`,
    ],
    "get-ready": [<Trans key="get-ready">A talk is waiting</Trans>, t`It begins when both of you are ready.`],
    "take-turn": [<Trans key="take-turn">Your turn</Trans>, t`Take the time you need.`],
    "go-on-after-pause": [
      <Trans key="go-on-after-pause">You can go on with your talk</Trans>,
      t`When it suits both of you. Nobody has to explain.`,
    ],
  };
  const [title, line] = words[props.step];
  return (
    <>
      <h2 id="next-step">{title}</h2>
      <p>{line}</p>
      <div>
        <ButtonLink to="/talk" tone="primary">
          <Trans>Go to Talk</Trans>
        </ButtonLink>
      </div>
    </>
  );
}
