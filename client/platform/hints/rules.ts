import type { Hint } from "../../../shared/wording/hint.ts";
import type { StatementRole } from "../../../shared/wording/iStatement.ts";

/**
 * The rules weigh more than the screens that use them, so they come after the screen, in idle time. Every
 * composer fetches them, whatever is written in it: the request tells nobody anything.
 */
interface Rules {
  readonly statement: (text: string, role: StatementRole) => readonly Hint[];
}

let rules: Rules | null = null;
let coming: Promise<void> | null = null;

/** Null until they are here: a text is then not read, and nothing waits for it. */
export function rulesHere(): Rules | null {
  return rules;
}

/** Never refuses; without a connection it is tried again the next time. */
export function rulesReady(): Promise<void> {
  coming ??= fetchRules().catch(() => {
    coming = null;
  });
  return coming;
}

async function fetchRules(): Promise<void> {
  const { iStatementHints } = await import("../../../shared/wording/iStatement.ts");
  rules = { statement: iStatementHints };
}
