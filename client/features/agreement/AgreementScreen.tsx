import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useCallback } from "react";
import { flushSync } from "react-dom";
import { isEmpty } from "../../../shared/agreement/clause.ts";
import { UNMARKED } from "../../../shared/agreement/mark.ts";
import { ownerOf } from "../../../shared/agreement/ownership.ts";
import { suggestionsIn } from "../../../shared/agreement/suggestions.ts";
import { STANDING_WORDS } from "../../../shared/agreement/preamble.ts";
import { summarize } from "../../../shared/agreement/summary.ts";
import { weighed } from "../../../shared/agreement/weighed.ts";
import type { TopicId } from "../../../shared/agreement/topics.ts";
import { useLanguage } from "../../platform/i18n/useLanguage.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { classes } from "../../platform/ui/classes.ts";
import { Page } from "../../platform/ui/Page.tsx";
import { addTopic } from "./document/changePoint.ts";
import { focusTopic } from "./desk/handFocus.ts";
import { CaretContext, DeskContext } from "./desk/Desk.tsx";
import { RemovedBar } from "./desk/RemovedBar.tsx";
import { useDeskTools } from "./desk/useDeskTools.ts";
import { useAgreementView } from "./desk/useAgreement.ts";
import { useNews } from "./desk/useNews.ts";
import { isSameList, isSameMap, useSteady } from "./desk/useSteady.ts";
import { useUndo } from "./desk/useUndo.ts";
import { useUndoKeys } from "./desk/useUndoKeys.ts";
import { FindInAgreement } from "./find/FindInAgreement.tsx";
import { BalanceNote } from "./BalanceNote.tsx";
import { CaretChoice } from "./CaretChoice.tsx";
import { FirstPointNote } from "./FirstPointNote.tsx";
import { Foundations } from "./Foundations.tsx";
import { Overview } from "./Overview.tsx";
import { SinceLine } from "./history/SinceLine.tsx";
import { LimitNote } from "./point/LimitNote.tsx";
import styles from "./agreement.module.css";
import { AddTopic } from "./topic/AddTopic.tsx";
import { TopicSection } from "./topic/TopicSection.tsx";
import { type AnsweredBy, topicsOnPage } from "./topic/topicsOnPage.ts";
import { WritingModeChoice } from "./WritingModeChoice.tsx";

/** From so many points on, what is out of sight is not laid out at every key. */
const MANY = 60;

/**
 * The agreement: one sheet of paper that two people write on, or that one begins alone. Both documents lie
 * on it at once: what is ours, and in the same topics what is still only mine. While there is no shared
 * document everything is mine, and the page says "what I ask of myself".
 */
export function AgreementScreen(props: { readonly thePage?: ReactNode }): ReactNode {
  const { tools, carets, held, writing, removed, told, dismiss } = useDeskTools();
  const { t } = useLingui();
  const { mine, shared, marks, me, partnerName, today, mayWrite, writes } = tools;
  const { partnerClause } = carets;
  const ours = useAgreementView(shared?.agreement ?? null);
  const own = useAgreementView(mine?.agreement ?? null);
  const undo = useUndo(shared?.agreement ?? null, mine?.agreement ?? null);
  useUndoKeys(undo);
  const page = topicsOnPage(shared === null ? null : ours, own, held);
  const ownVersions = useSteady(page.ownVersions, isSameMap);
  const answered = useSteady(page.answered, isSameAnswers);
  const furtherTopics = useSteady(page.furtherTopics, isSameList);
  useNews(
    shared?.agreement ?? null,
    partnerName,
    partnerClause !== null,
    writing.hidesCaret,
    (id) => page.numbers.get(id) ?? null,
    (id) => {
      const clause = ours.clauses.get(id);
      return clause !== undefined && ownerOf(clause) === me && suggestionsIn(clause.runs).some(({ by }) => by !== me);
    },
  );

  const points = [...ours.clauses.values()].map((clause) => ({
    clause,
    isAgreed: (marks?.stateOf(clause) ?? UNMARKED).isAgreed,
    isAnswered: ours.answered.has(clause.id),
  }));
  const summary = useSteady(
    summarize(points, today),
    (one, other) => one.agreed === other.agreed && one.open === other.open && one.requests === other.requests,
  );
  const startTopic = useCallback(
    (topic: TopicId) => {
      if (writes === null) return;
      flushSync(() => addTopic(writes.agreement, topic));
      focusTopic(topic);
    },
    [writes],
  );
  const words = STANDING_WORDS[useLanguage()];
  const isBlank = page.topics.every((topic) => topic.shared.length + topic.own.length === 0);
  const isFirstPoint =
    writes?.scope === "both" && !writing.isExplained && [...ours.clauses.values()].some(({ by }) => by === me);
  const hasUnshared = shared !== null && page.topics.some((topic) => topic.own.some((clause) => !isEmpty(clause)));

  return (
    <DeskContext value={tools}>
      <Page
        title={shared === null ? words.titleAlone : words.title}
        place={t`Agreement`}
        className={classes(
          ours.clauses.size + own.clauses.size > MANY && styles["many"],
          writing.hidesCaret && styles["caretHidden"],
        )}
        scope={shared === null ? "me" : "both"}
        aside={
          <InfoButton>
            <LimitNote />
            {shared !== null && <BalanceNote weigh={() => weighed(points, me, today)} />}
            {shared !== null && <CaretChoice writing={writing} partnerName={partnerName} />}
          </InfoButton>
        }
      >
        <Foundations />
        <Overview
          summary={shared === null ? null : summary}
          partnerHere={partnerClause === null || writing.hidesCaret ? null : partnerName}
          undo={undo}
          isBlank={isBlank}
        />
        <SinceLine />
        {props.thePage}
        <FindInAgreement />
        {shared !== null &&
          mayWrite &&
          (isFirstPoint ? (
            <FirstPointNote writing={writing} partnerName={partnerName} />
          ) : (
            <WritingModeChoice writing={writing} partnerName={partnerName} />
          ))}
        {hasUnshared && (
          <p data-screen-only="">
            <Trans>What you wrote on your own is still yours alone. Share a point when you like, or never.</Trans>
          </p>
        )}
        {told !== null && (
          <Notice
            tone="attention"
            actions={
              <Button onPress={dismiss}>
                <Trans>All right</Trans>
              </Button>
            }
          >
            {told}
          </Notice>
        )}
        <CaretContext value={carets}>
          {page.topics.map((topic, index) => (
            <TopicSection
              key={topic.id}
              topic={topic}
              ownVersions={ownVersions}
              answered={answered}
              startsWithExamples={isBlank && index === 0}
              marksVersion={marks?.version() ?? 0}
            />
          ))}
        </CaretContext>
        {mayWrite && writes !== null && <AddTopic further={furtherTopics} onAdd={startTopic} />}
        {removed !== null && <RemovedBar key={removed.clause.id} removed={removed} onDone={dismiss} />}
      </Page>
    </DeskContext>
  );
}

const isSameAnswers = (left: ReadonlyMap<string, AnsweredBy>, right: ReadonlyMap<string, AnsweredBy>): boolean =>
  isSameMap(left, right, (one, other) => one.id === other.id && one.number === other.number);
