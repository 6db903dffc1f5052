import { useMemo } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { textOf } from "../../../../shared/agreement/clause.ts";
import { mayPropose } from "../../../../shared/agreement/mayPropose.ts";
import { useAgreement, useAgreementView } from "../../../features/agreement/desk/useAgreement.ts";
import { useMarks } from "../../../features/agreement/desk/useMarks.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import type { AgreementView } from "../../../features/agreement/document/agreementView.ts";
import type { Marks } from "../../../features/agreement/marks/bindMarks.ts";
import { usePen } from "../../../features/agreement/marks/usePen.ts";
import { useTopicTitle } from "../../../features/agreement/topic/useTopicTitle.ts";
import type { Draft } from "../../../features/signing/draft/draft.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

/** Where the agreement meets the page: the points of both with their marks, as plain values. Null while one is alone. */
export function usePageDraft(): Draft | null {
  const { view } = useSpace();
  const { shared, mine } = view;
  const today = useToday();
  const title = useTopicTitle();
  const agreement = useAgreementView(useAgreement(shared));
  const marks = useMarks(shared?.inner ?? null, mine?.inner ?? null, usePen());
  const version = marks?.version() ?? 0;
  return useMemo(() => {
    if (shared === null || marks === null) return null;
    return {
      topics: topicsOf(agreement, marks, today).map(({ id, points }) => ({ topic: id, title: title(id), points })),
      openAgain(points) {
        for (const clause of agreement.clauses.values())
          if (points.has(clause.id) && marks.stateOf(clause).mine === "comfortable") marks.press(clause, "comfortable");
        shared.flush();
      },
    };
    // `version` is what is read of the marks: another number is another answer; titles follow the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shared, agreement, marks, version, today]);
}

function topicsOf(agreement: AgreementView, marks: Marks, today: string) {
  return agreement.topics.map(({ id, clauses }) => ({
    id,
    points: clauses.map((clause) => ({
      ...plainValues(clause),
      mayPropose: mayPropose({ clause, isAgreed: marks.stateOf(clause).isAgreed }, today),
    })),
  }));
}

function plainValues({ id, who, kind, paragraphs, details, start, review, end }: Clause) {
  const { fallback, scope } = details;
  return { id, who, kind, text: textOf(paragraphs), fallback, scope, start, review, end };
}
