import * as Y from "yjs";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { DETAILS } from "../../../../shared/agreement/clauseDetails.ts";
import { mayChange, ownerOf } from "../../../../shared/agreement/ownership.ts";
import { saysTheSame } from "../../../../shared/agreement/pageChanges.ts";
import type { TextRun } from "../../../../shared/agreement/textRuns.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { type AgreementRoots, agreementRoots, clauseFragment, type ClauseMap, detailText } from "../document/layout.ts";
import { readClauseAt } from "../document/readAgreement.ts";
import { newDetails, writeDetail } from "../document/writeDetails.ts";
import { newFragment, writeParagraphs } from "../document/writeParagraphs.ts";
import { suggestText } from "../suggestions/suggestText.ts";
import type { StoodPage } from "./keptPage.ts";

/** Who restores: a seat, or null in a private document, where everything is mine. */
export type Restorer = Slot | null;

/** What bringing a whole page back would do. What is the other's stays as it is, then and now. */
export interface PageRestoration {
  readonly written: readonly Clause[];
  readonly deleted: readonly Clause[];
  readonly moved: readonly Clause[];
  /** Points of the other that differ from that page. */
  readonly left: number;
}

/** A point that is the other's, or was, is theirs to bring back: to write it would be to write in their name. */
export function mayRestore(agreement: Agreement, clause: Clause, me: Restorer): boolean {
  if (me === null) return true;
  const now = standing(agreement, clause.id);
  return mayChange(clause, me) && (now === null || mayChange(now, me));
}

/**
 * How a point as it stood can come back: written, or, where it is the other's or was, suggested while it stands
 * there and says something else; null where it is for the other alone to do.
 */
export type WayBack = "write" | "suggest" | null;

export function wayBack(agreement: Agreement, clause: Clause, me: Restorer): WayBack {
  if (me === null || mayRestore(agreement, clause, me)) return "write";
  const now = agreement.view().clauses.get(clause.id);
  if (now === undefined || now.textState !== "plain" || ownerOf(now) === me) return null;
  const then = inOneLine(textOf(clause.paragraphs));
  return [textOf(now.paragraphs), asSuggested(now, me)].some((text) => inOneLine(text) === then) ? null : "suggest";
}

/** What the point would say if its owner took all that `me` suggests there: pressed twice, it is suggested once. */
function asSuggested({ runs }: Clause, me: Slot): string {
  const stays = ({ insertedBy, deletedBy }: TextRun): boolean =>
    deletedBy === undefined && (insertedBy === undefined || insertedBy === me);
  return textOf(runs.map((paragraph) => paragraph.flatMap((run) => (stays(run) ? [run.text] : [])).join("")));
}

/** The other's paragraphs are theirs: what is suggested as further ones stands behind the last (suggestText.ts). */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * One point as it stood: words, who does it, days, and what is said beside them; its place stays. In the other's
 * point only its words are suggested. Whose it is, is asked now: it may have changed since the button was drawn.
 */
export function restorePoint(agreement: Agreement, clause: Clause, me: Restorer): WayBack {
  const way = wayBack(agreement, clause, me);
  if (way !== null) agreement.act((roots) => bring(roots, clause, way, me));
  return way;
}

export function restorationOf(agreement: Agreement, page: StoodPage, me: Restorer): PageRestoration {
  const now = agreement.view().clauses;
  const differing = [...page.clauses.values()].filter((clause) => {
    const there = now.get(clause.id);
    return there === undefined || !saysTheSame(clause, there);
  });
  const moved = [...page.clauses.values()].filter((clause) => {
    const there = now.get(clause.id);
    return there !== undefined && (clause.topic !== there.topic || clause.position !== there.position);
  });
  const newer = [...now.values()].filter((clause) => !page.clauses.has(clause.id));
  const mine = (clause: Clause): boolean => mayRestore(agreement, clause, me);
  return {
    written: differing.filter(mine),
    deleted: newer.filter(mine),
    moved: moved.filter(mine),
    left: [...differing, ...newer].filter((clause) => !mine(clause)).length,
  };
}

/** The whole page, as one change that goes forward: one step of undo here, ordinary edits for the other. */
export function restorePage(agreement: Agreement, plan: PageRestoration, me: Restorer): void {
  const { moved } = plan;
  const written = plan.written.map((clause) => ({ clause, way: wayBack(agreement, clause, me) }));
  const deleted = plan.deleted.filter((clause) => mayRestore(agreement, clause, me));
  agreement.act((roots) => {
    for (const { clause, way } of written) bring(roots, clause, way, me);
    for (const { id, topic, position } of moved)
      if (position !== null) mapAt(roots, id)?.set("place", { topic, position });
    for (const { id, writtenHash } of deleted) mapAt(roots, id)?.set("removed", writtenHash);
  });
}

function bring(roots: AgreementRoots, clause: Clause, way: WayBack, me: Restorer): void {
  if (way === "write") write(roots, clause);
  const map = way === "suggest" ? mapAt(roots, clause.id) : null;
  const fragment = map === null ? null : clauseFragment(map);
  if (fragment !== null && me !== null) suggestText(fragment, clause.paragraphs, me);
}

/** As if nobody had taken anything back by signature: a deleted point is still somebody's. */
function standing(agreement: Agreement, id: ClauseId): Clause | null {
  return agreement.view().clauses.get(id) ?? readClauseAt(agreementRoots(agreement.doc), id, () => null);
}

function mapAt({ clauses }: AgreementRoots, id: ClauseId): ClauseMap | null {
  const map = clauses.get(id);
  return map instanceof Y.Map ? map : null;
}

function write(roots: AgreementRoots, clause: Clause): void {
  const map = mapAt(roots, clause.id) ?? begin(roots, clause);
  const fragment = clauseFragment(map);
  if (fragment === null) map.set("text", newFragment(clause.paragraphs));
  else writeParagraphs(fragment, clause.paragraphs);
  for (const name of DETAILS)
    if ((detailText(map, name)?.toString() ?? "") !== clause.details[name])
      writeDetail(map, name, clause.details[name]);
  for (const name of ["start", "review", "end"] as const) choose(map, name, clause[name]);
  choose(map, "who", clause.isWhoChosen ? clause.who : null);
  choose(map, "removed", null);
  if (map.get("made") !== true) map.set("made", true);
}

/** Somebody's program took the whole entry out; it was never ours to do. */
function begin({ clauses }: AgreementRoots, { id, by, topic, position }: Clause): ClauseMap {
  const map = new Y.Map<unknown>();
  clauses.set(id, map);
  map.set("details", newDetails());
  map.set("by", by);
  if (position !== null) map.set("place", { topic, position });
  return map;
}

function choose(map: ClauseMap, name: string, value: unknown): void {
  if (map.get(name) === value) return;
  if (value !== null) map.set(name, value);
  else if (map.has(name)) map.delete(name);
}
