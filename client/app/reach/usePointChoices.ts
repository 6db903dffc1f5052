import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "react-router";
import { type Clause, isEmpty, textOf } from "../../../shared/agreement/clause.ts";
import { focusPoint, focusTopic } from "../../features/agreement/desk/handFocus.ts";
import { useAgreement, useAgreementView } from "../../features/agreement/desk/useAgreement.ts";
import { topicsOnPage } from "../../features/agreement/topic/topicsOnPage.ts";
import { useTopicTitle } from "../../features/agreement/topic/useTopicTitle.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import type { Choice } from "./Choice.ts";
import { whenThere } from "./whenThere.ts";

/** Enough to know a point by. */
const BEGINNING = 120;

/** The agreement's topics and points, with the numbers they have on the page, and my own beside them. */
export function usePointChoices(): {
  readonly topics: readonly Choice[];
  readonly points: readonly Choice[];
  readonly adding: readonly Choice[];
} {
  const { t } = useLingui();
  const { view } = useSpace();
  const navigate = useNavigate();
  const title = useTopicTitle();
  const hasOurs = view.shared !== null;
  const ours = useAgreementView(useAgreement(view.shared));
  const own = useAgreementView(useAgreement(view.mine));
  const { topics } = topicsOnPage(hasOurs ? ours : null, own);
  const mayWrite = view.stage !== "closed";

  // The agreement may still be on its way: what is looked for is waited for, not missed.
  const goTo = (selector: string, then: () => void): void => {
    void navigate("/agreement");
    whenThere(selector, (element) => {
      element.scrollIntoView({ block: "center" });
      then();
    });
  };
  const toPoint = ({ id, paragraphs }: Clause, number: string | null): Choice => {
    // Cut in the middle of a letter's two halves it would not be text any more.
    const words = textOf(paragraphs).replaceAll("\n", " ").slice(0, BEGINNING).toWellFormed();
    return {
      id: `point:${id}`,
      text: number === null ? words : `${number} ${words}`,
      ...(number === null && { note: t`only me` }),
      choose: () => goTo(`[data-point="${CSS.escape(id)}"]`, () => focusPoint(id)),
    };
  };
  return {
    topics: topics.map(({ id, number }) => ({
      id: `topic:${id}`,
      text: number === null ? title(id) : `${number} ${title(id)}`,
      choose: () => goTo(`[data-topic="${CSS.escape(id)}"]`, () => focusTopic(id)),
    })),
    points: topics.flatMap(({ number, shared, own: mine }) => [
      ...shared.filter((one) => !isEmpty(one)).map((clause, place) => toPoint(clause, `${number}.${place + 1}`)),
      ...mine
        .filter((one) => !isEmpty(one))
        .map((clause, place) => toPoint(clause, hasOurs ? null : `${number}.${place + 1}`)),
    ]),
    adding: mayWrite
      ? topics.map(({ id }) => ({
          id: `add:${id}`,
          text: t`Add a point: ${title(id)}`,
          choose: () =>
            goTo(`[data-topic="${CSS.escape(id)}"] [data-adding] > button`, () =>
              document.querySelector<HTMLElement>(`[data-topic="${CSS.escape(id)}"] [data-adding] > button`)?.click(),
            ),
        }))
      : [],
  };
}
