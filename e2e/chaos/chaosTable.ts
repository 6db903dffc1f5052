import type { Section } from "../../bench/section.ts";
import type { Struck } from "./strikes.ts";

export function sectionOf(struck: readonly Struck[], notRun: readonly string[]): Section {
  const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
  return {
    title: "What goes wrong",
    says: `Two nodes, PostgreSQL and Redis on one machine, couples typing and talking on both. Half of them vanish in the moment of the fault, so that only the server could still have what they were acknowledged; the others go on. "Well after" counts from the end of the fault (where something was killed: from its restart) until every couple had exchanged something new both ways, saved, and a turn. Lost: acknowledged, and not there for somebody who opens the space anew at either node. Doubled: there twice.${notRun.map((sentence) => ` Not run: ${sentence}.`).join("")}`,
    columns: [
      "",
      "lasted s",
      "well after s",
      "edits acknowledged",
      "turns acknowledged",
      "lost",
      "doubled",
      "promises broken",
    ],
    rows: struck.map((one) => [
      one.name,
      seconds(one.lastedMs),
      seconds(one.wellAfterMs),
      String(one.acknowledgedEdits),
      String(one.acknowledgedTurns),
      String(one.lost),
      String(one.doubled),
      one.broken.length === 0 ? "none" : one.broken.join("; "),
    ]),
  };
}
