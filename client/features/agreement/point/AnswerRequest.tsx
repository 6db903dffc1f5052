import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, textOf, whoSeenFrom } from "../../../../shared/agreement/clause.ts";
import { flipRequest } from "../../../../shared/agreement/flipRequest.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { useDesk } from "../desk/Desk.tsx";

/** A request becomes a point when the asked person writes their own "I will"; the flipped sentence is its beginning. */
export function AnswerRequest(props: { readonly clause: Clause; readonly isAnswered: boolean }): ReactNode {
  const { clause, isAnswered } = props;
  const { me, add, mayWrite } = useDesk();
  const language = useLanguage();
  if (isAnswered || !mayWrite || whoSeenFrom(clause.who, me) !== "ask-me") return null;
  const answer = (): void => add(clause.topic, flipRequest(textOf(clause.paragraphs), language), "write", clause.id);
  return (
    <Button tone="plain" onPress={answer}>
      <Trans>Answer in my own words</Trans>
    </Button>
  );
}
