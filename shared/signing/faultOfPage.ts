import { addDays, daysBetween } from "../base/day.ts";
import { LIMITS } from "../base/limits.ts";
import type { AgreementPage, PagePoint } from "./agreementPage.ts";

/** A page is due for a look four weeks after it was proposed: nobody can write a page that is never looked at. */
export const FIRST_REVIEW_DAYS = 28;
/** As shared/agreement says of every offer to show something: it ends, and is offered anew or not. */
const LONGEST_OFFER_DAYS = 90;

/**
 * What no field alone can say. Points lie where their kind belongs: a limit under its author's name, for it
 * needs no agreement, and nothing else there; everything else in a section.
 */
export function faultOfPage(page: AgreementPage): string | null {
  const { sections, limits, stillOpen, partners } = page;
  const agreed = sections.flatMap((section) => section.points);
  const own = [...limits.a, ...limits.b];
  const ids = [...agreed, ...own, ...stillOpen.flatMap((section) => section.points)].map(({ id }) => id);
  if (agreed.length + own.length === 0) return "nothing to sign";
  if (ids.length > LIMITS.clausesPerSpace) return "more points than there are";
  if (!areDifferent(ids)) return "a point twice";
  if (!areDifferent(sections.map(({ topic }) => topic))) return "a topic twice";
  if (!areDifferent(stillOpen.map(({ topic }) => topic))) return "an open topic twice";
  if (agreed.some(({ kind }) => kind === "own-limit")) return "a limit among what is agreed";
  if (own.some(({ kind }) => kind !== "own-limit")) return "something else among the limits";
  if (limits.a.some(({ doer }) => doer !== "a") || limits.b.some(({ doer }) => doer !== "b")) return "another's limit";
  if (partners.a.root === partners.b.root) return "one person twice";
  if (page.supersedes === page.version) return "a page that follows itself";
  if (page.reviewOn !== addDays(page.proposedOn, FIRST_REVIEW_DAYS)) return "another day for the first look";
  return [...agreed, ...own].map(faultOfPoint).find((fault) => fault !== null) ?? null;
}

export function faultOfPoint({ kind, doer, start, end }: PagePoint): string | null {
  if ((kind === "shared-practice") !== (doer === "both")) return "a point that nobody does";
  if (start !== undefined && end !== undefined && end < start) return "an end before its start";
  if (kind !== "transparency-offer") return null;
  if (start === undefined || end === undefined) return "an offer without its days";
  return daysBetween(start, end) <= LONGEST_OFFER_DAYS ? null : "an offer for too long";
}

function areDifferent(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
