import { type Couple, test as base } from "./people.ts";

/**
 * `ada` and `bo` are the worker's one couple for a whole file, so that a test may go on where the one before it ended.
 * Called by the file itself: what happens after its tests belongs to it.
 */
export function oneCouple() {
  const test = base.extend<Couple>({
    ada: async ({ couple }, use) => use(couple.ada),
    bo: async ({ couple }, use) => use(couple.bo),
  });
  // Where the next file of this worker expects the two.
  test.afterAll(async ({ couple }) => {
    for (const person of [couple.ada, couple.bo]) await person.comesBackTo("Agreement");
  });
  return test;
}
