import { t } from "@lingui/core/macro";
import type * as Y from "yjs";
import { textOf } from "../../../shared/agreement/clause.ts";
import { ownComments } from "../../features/agreement/comments/ownComments.ts";
import { agreementRoots } from "../../features/agreement/document/layout.ts";
import { readAgreement, readClauseAt } from "../../features/agreement/document/readAgreement.ts";
import { ownApologies } from "../../features/apology/document/ownApologies.ts";
import { ownPromiseWords } from "../../features/promises/document/ownPromiseWords.ts";
import { warmDraftOf } from "../../features/warmWords/document/ownWarmWords.ts";
import { ownWeekWords } from "../../features/week/document/ownWeek.ts";
import { ownText } from "../../platform/mine/ownText.ts";

/** The private document as one text: what the platform knows of it, and the points that the agreement knows. */
export function ownWords(mine: Y.Doc): string {
  const roots = agreementRoots(mine);
  const { topics } = readAgreement(roots, (id) => readClauseAt(roots, id));
  const points = topics.flatMap(({ clauses }) => clauses.map(({ paragraphs }) => textOf(paragraphs)));
  // The headings are those of the screens, so that somebody finds in the text what they know from there.
  return ownText(
    mine,
    {
      points,
      comments: ownComments(mine),
      apologies: ownApologies(mine),
      promises: ownPromiseWords(mine),
      weeks: [...ownWeekWords(mine), warmDraftOf(mine).toString()],
    },
    {
      sentences: t`My sentences`,
      points: t`What I ask of myself`,
      comments: t`What I wrote about points`,
      apologies: t`Saying sorry`,
      promises: t`My promises`,
      weeks: t`My weeks`,
      notes: t`Notes and drafts`,
      talk: t`What I would like to say`,
      promise: t`A promise I could make`,
      values: t`What matters to me`,
      crossed: t`What happened when a limit was crossed`,
      crossedCare: t`What I do for myself first`,
      crossedCause: t`Where it could have gone another way`,
      crossedPlan: t`A new plan`,
    },
  );
}
