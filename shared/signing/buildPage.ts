import type { ClauseId, Slot, SpaceId, VersionId } from "../base/ids.ts";
import { addDays } from "../base/day.ts";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type AgreementPage, PAGE_FORMAT, PAGE_FORMAT_VERSION, type PagePoint } from "./agreementPage.ts";
import { FIRST_REVIEW_DAYS, faultOfPage, faultOfPoint } from "./faultOfPage.ts";
import { fitsOnePage } from "./pageHash.ts";
import { pageSpace } from "./pageSpace.ts";
import { hasLetters, plainText } from "./pageText.ts";
import { pageWords } from "./words/pageWords.ts";

/** A point of the draft, as plain values: its own words, without what is only suggested. */
export interface DraftPoint {
  readonly id: ClauseId;
  readonly who: Slot | "both" | "ask-a" | "ask-b";
  readonly kind: PagePoint["kind"] | "request";
  readonly text: string;
  readonly fallback: string;
  readonly scope: string;
  readonly start: string | null;
  readonly review: string | null;
  readonly end: string | null;
  /** Both are comfortable with it, or it is an own limit whose author is; and nothing stands in its way. */
  readonly mayPropose: boolean;
}

export interface PageDraft {
  readonly version: VersionId;
  /** The page before it (`seenBy`), or null for the first. */
  readonly supersedes: VersionId | null;
  readonly space: SpaceId;
  readonly renderer: number;
  readonly lang: string;
  /** By the server's clock, in Greenwich. */
  readonly today: string;
  /** `root` in base64url. */
  readonly partners: Readonly<Record<Slot, { readonly name: string; readonly root: string }>>;
  /** In reading order, with titles in the page's language. */
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    readonly points: readonly DraftPoint[];
  }[];
}

export type BuildPageProblem = "nothing-to-propose" | "page-too-large" | "name-missing" | "language-unknown";

/**
 * The picture: what both are comfortable with, each one's own limits, and below it what is still open. A request is
 * in neither, for it is no point until the asked person writes their own "I will"; nor is what has ended.
 */
export function buildPage(draft: PageDraft): Result<AgreementPage, BuildPageProblem> {
  const { version, supersedes, space, renderer, lang, today, partners } = draft;
  const words = pageWords(lang);
  if (!words.ok) return words;
  const [a, b] = [nameOf(partners.a.name), nameOf(partners.b.name)];
  if (a === null || b === null) return fail("name-missing");
  const topics = draft.topics.map(({ topic, title, points }) => ({
    topic,
    title: oneLine(title),
    points: points.filter((point) => isOnPage(point, today)).map(read),
  }));
  const all = topics.flatMap(({ points }) => points);
  const own = all.filter(({ point, isIn }) => isIn && point.kind === "own-limit").map(({ point }) => point);
  const page: AgreementPage = {
    format: PAGE_FORMAT,
    formatVersion: PAGE_FORMAT_VERSION,
    renderer,
    lang,
    version,
    supersedes,
    space: pageSpace(space),
    title: words.value.title,
    proposedOn: today,
    reviewOn: addDays(today, FIRST_REVIEW_DAYS),
    partners: { a: { name: a, root: partners.a.root }, b: { name: b, root: partners.b.root } },
    sections: inTopics(topics, ({ point, isIn }) => (isIn && point.kind !== "own-limit" ? point : null)),
    limits: { a: own.filter(({ doer }) => doer === "a"), b: own.filter(({ doer }) => doer === "b") },
    stillOpen: inTopics(topics, ({ point, isIn }) => (isIn ? null : { id: point.id, text: point.text })),
  };
  if (page.sections.length === 0 && own.length === 0) return fail("nothing-to-propose");
  if (!fitsOnePage(page)) return fail("page-too-large");
  const fault = faultOfPage(page);
  if (fault !== null) throw new Error(`a page was built with ${fault}`);
  return ok(page);
}

interface Read {
  readonly point: PagePoint;
  readonly isIn: boolean;
}

function isOnPage({ kind, who, text, end }: DraftPoint, today: string): boolean {
  const isRequest = kind === "request" || who === "ask-a" || who === "ask-b";
  return !isRequest && hasLetters(plainText(text)) && (end === null || end >= today);
}

/** A point whose days or kind do not fit each other is nothing to sign yet: it stays open. */
function read(draft: DraftPoint): Read {
  const { id, who, kind, start, review, end, mayPropose } = draft;
  const [fallback, scope] = [plainText(draft.fallback), plainText(draft.scope)];
  const point: PagePoint = {
    id,
    doer: who === "a" || who === "b" ? who : "both",
    kind: kind === "request" ? "commitment" : kind,
    text: plainText(draft.text),
    ...(hasLetters(fallback) ? { fallback } : {}),
    ...(hasLetters(scope) ? { scope } : {}),
    ...(start === null ? {} : { start }),
    ...(review === null ? {} : { review }),
    ...(end === null ? {} : { end }),
  };
  return { point, isIn: mayPropose && faultOfPoint(point) === null };
}

function inTopics<Line>(
  topics: readonly { topic: string; title: string; points: readonly Read[] }[],
  lineOf: (read: Read) => Line | null,
): { topic: string; title: string; points: Line[] }[] {
  return topics
    .map(({ topic, title, points }) => ({ topic, title, points: points.map(lineOf).filter((line) => line !== null) }))
    .filter(({ points }) => points.length > 0);
}

/** Read once more when joined: a space between two lines can make a gap out of one that stood at a line's end. */
function oneLine(text: string): string {
  return plainText(plainText(text).replaceAll("\n", " "));
}

function nameOf(name: string): string | null {
  // Cut between letters, not through one.
  const line = oneLine(name)
    .slice(0, LIMITS.nameCharacters)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
  return hasLetters(line) ? line : null;
}
