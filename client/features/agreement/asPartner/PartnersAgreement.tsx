import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { UNMARKED } from "../../../../shared/agreement/mark.ts";
import { STANDING_WORDS } from "../../../../shared/agreement/preamble.ts";
import { summarize } from "../../../../shared/agreement/summary.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import { useLanguage } from "../../../platform/i18n/useLanguage.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { DeskContext } from "../desk/Desk.tsx";
import { useAgreementView } from "../desk/useAgreement.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { Foundations } from "../Foundations.tsx";
import { Overview } from "../Overview.tsx";
import { LimitNote } from "../point/LimitNote.tsx";
import { AddTopic } from "../topic/AddTopic.tsx";
import { TopicSection } from "../topic/TopicSection.tsx";
import { topicsOnPage } from "../topic/topicsOnPage.ts";
import { usePartnersDesk } from "./usePartnersDesk.ts";

const nothing = (): void => {};
const NO_STEPS = { canUndo: false, canRedo: false, undo: nothing, redo: nothing };

/**
 * The agreement as it lies before the partner: the same parts as on their own screen, over the same shared page.
 * What depends on their private document (how they write, what changed since they were here, their own points) is
 * not on it.
 */
export function PartnersAgreement(props: {
  readonly agreement: Agreement;
  readonly pen: RecordPen | null;
  readonly partner: Slot;
  /** The place of the page that is signed: it says the same to both. */
  readonly thePage: ReactNode;
}): ReactNode {
  const { agreement, pen, partner } = props;
  const { t } = useLingui();
  const tools = usePartnersDesk(agreement, pen, partner);
  const { marks, mayWrite, today } = tools;
  const language = useLanguage();
  const ours = useAgreementView(agreement);
  const page = topicsOnPage(ours, useAgreementView(tools.mine?.agreement ?? null));
  const points = [...ours.clauses.values()].map((clause) => ({
    clause,
    isAgreed: (marks?.stateOf(clause) ?? UNMARKED).isAgreed,
    isAnswered: ours.answered.has(clause.id),
  }));
  return (
    <DeskContext value={tools}>
      <Page
        title={STANDING_WORDS[language].title}
        place={t`Agreement`}
        scope="both"
        aside={
          <InfoButton>
            <LimitNote />
          </InfoButton>
        }
      >
        <Foundations />
        <Overview summary={summarize(points, today)} partnerHere={null} undo={NO_STEPS} isBlank={points.length === 0} />
        {props.thePage}
        {page.topics.map((topic, index) => (
          <TopicSection
            key={topic.id}
            topic={topic}
            ownVersions={page.ownVersions}
            answered={page.answered}
            marksVersion={marks?.version() ?? 0}
            startsWithExamples={points.length === 0 && index === 0}
          />
        ))}
        {mayWrite && <AddTopic further={page.furtherTopics} onAdd={nothing} />}
      </Page>
    </DeskContext>
  );
}
