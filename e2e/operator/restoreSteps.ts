import type { Person } from "../pairing/pairingWorld.ts";

/** What both files about a restore do. */
export type Someone = Pick<Person, "session">;

/** A line that was cut comes back in its own time, and a busy machine takes longer still. */
const PATIENCE_MS = 60_000;
export const PEOPLE = ["ada", "bo"] as const;

export async function until(is: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await is())) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const sharedWords = ({ session }: Someone) => session.view().shared?.inner.getMap("test");
export const ownWords = ({ session }: Someone) => session.view().mine?.inner.getMap("test");
