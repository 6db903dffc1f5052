import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { Withdrawn } from "../cms/withdrawalNotes.ts";
import type { Withdrawal } from "./report.ts";

/** The notes in the order of the log, with the words of what was taken back: nobody knows a point by its id. */
export function withdrawalsOf(notes: readonly Withdrawn[], page: AgreementPage): readonly Withdrawal[] {
  const points = [...page.sections.flatMap((section) => section.points), ...page.limits.a, ...page.limits.b];
  return notes.map(({ slot, day, points: taken }) => ({
    slot,
    name: page.partners[slot].name,
    on: day,
    points: taken === "all" ? "all" : points.filter(({ id }) => taken.includes(id)).map(({ text }) => text),
  }));
}
