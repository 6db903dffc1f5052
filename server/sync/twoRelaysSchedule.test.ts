import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScheduledNodes } from "./testing/scheduledNodes.ts";

type Step = (nodes: ScheduledNodes) => Promise<unknown> | void;

const writer = fc.nat({ max: 2 });
const node = fc.nat({ max: 1 });
const weather = fc.constantFrom("fine", "lost", "held", "twice");

const step: fc.Arbitrary<{ readonly said: string; readonly run: Step }> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(writer, fc.integer({ min: 1, max: 5 })).map(([who, count]) => ({
      said: `writer ${who} writes ${count}`,
      run: (nodes: ScheduledNodes) => nodes.write(who, count),
    })),
  },
  { weight: 3, arbitrary: writer.map((who) => ({ said: `writer ${who} deletes`, run: (nodes) => nodes.delete(who) })) },
  {
    weight: 3,
    arbitrary: fc.tuple(writer, node).map(([who, to]) => ({
      said: `writer ${who} goes to node ${to}`,
      run: (nodes: ScheduledNodes) => nodes.move(who, to),
    })),
  },
  {
    weight: 3,
    arbitrary: weather.map((kind) => ({
      said: `messages are ${kind}`,
      run: (nodes: ScheduledNodes) => void (nodes.weather.kind = kind),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ said: "released", run: (nodes) => nodes.weather.release() }) },
  { weight: 2, arbitrary: node.map((at) => ({ said: `node ${at} looks`, run: (nodes) => nodes.look(at) })) },
  { weight: 2, arbitrary: fc.constant({ said: "compacted", run: (nodes) => nodes.compact() }) },
  { weight: 1, arbitrary: node.map((at) => ({ said: `node ${at} is lost`, run: (nodes) => nodes.lose(at) })) },
  { weight: 1, arbitrary: fc.constant({ said: "the lost wake up", run: (nodes) => nodes.wakeTheLost() }) },
);

describe("whatever befalls two nodes", () => {
  it("R108 R109 R112: nothing that was called saved is lost, nothing is doubled, and everybody ends with the same", async () => {
    const runs = fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25 }),
      fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 9 }),
      async (steps, turns) => {
        const nodes = new ScheduledNodes(turns);
        await nodes.start();
        try {
          for (const { run } of steps) {
            await run(nodes);
            expect(await nodes.lost()).toEqual([]);
          }
          nodes.weather.release();
          nodes.wakeTheLost();
          // The watch of both; what was on its way when the weather was bad is read from the log.
          await expect
            .poll(
              async () => {
                await Promise.all([nodes.look(0), nodes.look(1)]);
                return nodes.converged();
              },
              { timeout: 5_000, interval: 5 },
            )
            .toBe(true);
          expect(await nodes.lost()).toEqual([]);
        } finally {
          await nodes.stop();
        }
      },
    );
    await fc.assert(runs, { seed: 20_261_123, numRuns: 40 });
  });
});
