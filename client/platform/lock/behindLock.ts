import { fail, type Result } from "../../../shared/base/result.ts";
import type { ClearableDesk } from "../space/createDesk.ts";
import type { Held } from "../space/held.ts";
import type { Seat } from "../space/seat.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Gate } from "./gate.ts";

/**
 * While a device is locked: reads the vault for one question, and lets go of it again, whatever the answer. Somebody
 * who leaves quickly in the middle of it has shut the desk anew, and that stays so.
 */
export async function askBehindLock<T, P extends string>(
  parts: { readonly seat: Seat; readonly desk: ClearableDesk; readonly tabs: Tabs; readonly gate: Gate },
  task: (held: Held) => Promise<Result<T, P>>,
): Promise<Result<T, P | ProblemWord>> {
  const { seat, desk, tabs, gate } = parts;
  const before = gate.shuts();
  desk.reopen();
  const done = await tabs.alone<Result<T, P | ProblemWord>>(async () => {
    const loaded = await seat.load();
    return loaded.ok && loaded.value !== null ? task(loaded.value) : fail("locked");
  });
  if (before === gate.shuts()) desk.clear();
  seat.drop();
  return done;
}
