import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type Clause, isEmpty, textOf } from "../../../../shared/agreement/clause.ts";
import { isRequest } from "../../../../shared/agreement/who.ts";
import { useAgreement, useAgreementView } from "../../../features/agreement/desk/useAgreement.ts";
import { shareOwn } from "../../../features/agreement/document/ownVersion.ts";
import { useTopicTitle } from "../../../features/agreement/topic/useTopicTitle.ts";
import { BringScreen } from "../../../features/bring/BringScreen.tsx";
import { useCadenceWords } from "../../../features/promises/useCadenceWords.ts";
import { usePromises } from "../../../features/promises/usePromises.ts";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { saidSentence } from "../../../platform/mine/saidSentence.ts";
import { useSentences } from "../../../platform/mine/useSentences.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/** What was made alone, wherever it lives, to be moved over one by one; each of them as its own place would do it. */
export function BringRoute(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const today = useToday();
  const mine = useAgreement(view.mine);
  const shared = useAgreement(view.shared);
  const own = useAgreementView(mine);
  const ours = useAgreementView(shared);
  const desk = usePromises();
  const title = useTopicTitle();
  const sayWhen = useCadenceWords();
  const sentences = useSentences().filter(({ kept }) => kept);
  const isPaused = useHeldBack() === "paused";

  // My version of a point that is there already is shared where both can be seen.
  const points = [...own.clauses.values()].filter((clause) => !isEmpty(clause) && !ours.clauses.has(clause.id));
  const promises = (desk?.ownOnly ?? []).filter(({ state }) => state !== "put-away");
  // A request waits while a talk is paused, also when it is brought along with other things.
  const isHeld = (clause: Clause): boolean => isPaused && isRequest(clause.who);
  const bring = (chosen: ReadonlySet<string>): void => {
    if (mine === null || shared === null || view.slot === null) return;
    for (const clause of points)
      if (chosen.has(clause.id) && !isHeld(clause)) shareOwn(mine, shared, clause, view.slot, browserRandom);
    for (const promise of promises) if (chosen.has(promise.id)) desk?.share(promise, today);
    view.shared?.flush();
  };
  return (
    <BringScreen
      points={points.map((clause) => ({
        id: clause.id,
        text: textOf(clause.paragraphs),
        note: isHeld(clause) ? t`Your talk is paused. What you ask for waits until it goes on.` : title(clause.topic),
        isHeld: isHeld(clause),
      }))}
      promises={promises.map((promise) => ({ id: promise.id, text: promise.what, note: sayWhen(promise) }))}
      sentences={sentences.map(saidSentence)}
      // Null before there are two: then the page explains, and nothing can be chosen.
      onBring={view.stage === "together" && shared !== null ? bring : null}
    />
  );
}
