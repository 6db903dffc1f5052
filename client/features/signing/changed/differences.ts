import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";
import type { DraftPoint } from "../../../../shared/signing/buildPage.ts";
import { plainText } from "../../../../shared/signing/pageText.ts";
import { pointsOf } from "../../../../shared/signing/pointsOf.ts";
import type { Draft } from "../draft/draft.ts";

/** What a point says, here and there, in one form. */
export interface PointFace {
  readonly doer: "a" | "b" | "both";
  readonly text: string;
  readonly fallback: string;
  readonly scope: string;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
}

export interface PointDifference {
  readonly id: string;
  /** "open": it says the same, and the two are not both comfortable with it any more. */
  readonly kind: "changed" | "new" | "gone" | "open";
  readonly before: PointFace | null;
  readonly after: PointFace | null;
}

interface TopicDifferences {
  readonly topic: string;
  readonly title: string;
  readonly points: readonly PointDifference[];
}

/**
 * The draft of today held against a page: what a new page would say otherwise. Points that never were on the page
 * and are open now are no difference, for they would not be on the new one either.
 */
export function differences(page: AgreementPage, draft: Pick<Draft, "topics">): readonly TopicDifferences[] {
  const signed = new Map(pointsOf(page).map((point) => [point.id as string, point]));
  const drafted = new Set<string>(draft.topics.flatMap(({ points }) => points.map(({ id }) => id)));
  const now = draft.topics.map(({ topic, title, points }) => ({
    topic,
    title,
    points: points.map((point) => differenceOf(signed.get(point.id) ?? null, point)).filter((one) => one !== null),
  }));
  const gone = page.sections.map(({ topic, title, points }) => ({ topic, title, points: goneOf(points, drafted) }));
  const own = goneOf([...page.limits.a, ...page.limits.b], drafted);
  const topics = new Map([...now, ...gone].map(({ topic, title }) => [topic, title] as const));
  const all = [...topics].map(([topic, title]) => ({
    topic,
    title,
    points: [...now, ...gone].filter((one) => one.topic === topic).flatMap(({ points }) => points),
  }));
  return [...all, { topic: "limits", title: "", points: own }].filter(({ points }) => points.length > 0);
}

function differenceOf(before: PagePoint | null, drafted: DraftPoint): PointDifference | null {
  const after = faceOfDraft(drafted);
  const { id, mayPropose } = drafted;
  if (before === null) return mayPropose ? { id, kind: "new", before: null, after } : null;
  const was = faceOfPage(before);
  if (!isSame(was, after)) return { id, kind: "changed", before: was, after };
  return mayPropose ? null : { id, kind: "open", before: was, after };
}

function goneOf(points: readonly PagePoint[], drafted: ReadonlySet<string>): PointDifference[] {
  return points
    .filter(({ id }) => !drafted.has(id))
    .map((point) => ({ id: point.id, kind: "gone", before: faceOfPage(point), after: null }));
}

function faceOfPage({ doer, text, fallback, scope, start, review, end }: PagePoint): PointFace {
  return {
    doer,
    text,
    fallback: fallback ?? "",
    scope: scope ?? "",
    start: start ?? null,
    review: review ?? null,
    end: end ?? null,
  };
}

/** A page keeps the letters that can be seen, so that is what is compared. */
function faceOfDraft({ who, text, fallback, scope, start, review, end }: DraftPoint): PointFace {
  return {
    doer: who === "a" || who === "b" ? who : "both",
    text: plainText(text),
    fallback: plainText(fallback),
    scope: plainText(scope),
    start,
    review,
    end,
  };
}

function isSame(left: PointFace, right: PointFace): boolean {
  return FIELDS.every((field) => left[field] === right[field]);
}

const FIELDS = ["doer", "text", "fallback", "scope", "start", "review", "end"] as const;
