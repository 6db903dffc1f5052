import { assertNever } from "../../shared/base/assertNever.ts";

/** How one flow went for one pair: how long it took, what stood in its way, or why nobody walked it. */
export type Outcome =
  | { readonly kind: "walked"; readonly ms: number }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "not-reached" };

export interface PairRun {
  /** "WebKit and Chromium": Ada's engine first. */
  readonly pair: string;
  /** Why no flow of it could be walked here: an engine is absent. */
  readonly absence: string | null;
  /** In the order of the flows. */
  readonly outcomes: readonly Outcome[];
}

/** The closing table: a line for each pair, a column for each flow, in seconds. */
export function engineTable(flows: readonly string[], runs: readonly PairRun[]): string {
  const rows = runs.map(({ pair, absence, outcomes }) => [
    pair,
    ...(absence === null ? outcomes.map(inACell) : flows.map(() => "SKIPPED")),
  ]);
  const table = [["seconds", ...flows], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function inACell(outcome: Outcome): string {
  switch (outcome.kind) {
    case "walked":
      return (outcome.ms / 1_000).toFixed(1);
    case "failed":
      return "FAILED";
    case "not-reached":
      return "-";
    default:
      return assertNever(outcome);
  }
}

/** Everything that is not a time, in sentences, so that nobody overlooks it. */
export function closingSentences(flows: readonly string[], runs: readonly PairRun[]): readonly string[] {
  const absences = [...new Set(runs.flatMap(({ absence }) => absence ?? []))];
  const skipped = absences.map((absence) => {
    const pairs = runs.filter((run) => run.absence === absence).map(({ pair }) => pair);
    return `!!! SKIPPED: ${absence}. Not walked: ${pairs.join(", ")}.`;
  });
  const failed = runs.flatMap(({ pair, outcomes }) =>
    outcomes.flatMap((outcome, index) =>
      outcome.kind === "failed" ? [`FAILED: ${pair}, ${flows[index]}: ${outcome.why}`] : [],
    ),
  );
  return [...skipped, ...failed];
}

/** A failure always counts; an absent engine only where all of them are required (`ENGINES_REQUIRED=1`). */
export function exitCodeOf(runs: readonly PairRun[], isRequired: boolean): 0 | 1 {
  const hasFailed = runs.some(({ outcomes }) => outcomes.some(({ kind }) => kind !== "walked"));
  return hasFailed || (isRequired && runs.some(({ absence }) => absence !== null)) ? 1 : 0;
}
