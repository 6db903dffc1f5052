import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScheduledNodes } from "./testing/scheduledNodes.ts";

interface Step {
  /** For whoever reads a failing schedule. */
  readonly said: string;
  readonly run: (nodes: ScheduledNodes) => Promise<void> | void;
}

const stepOf = (said: string, run: Step["run"]): Step => ({ said, run });

const writer = fc.nat({ max: 2 });
const node = fc.nat({ max: 1 });
const writing = fc.tuple(writer, fc.integer({ min: 1, max: 5 }));
const weather = fc.constantFrom("fine", "lost", "held", "twice");

const step = fc.oneof(
  { weight: 8, arbitrary: writing.map(([who, n]) => stepOf(`${who} writes ${n}`, (nodes) => nodes.write(who, n))) },
  { weight: 3, arbitrary: writer.map((who) => stepOf(`${who} deletes`, (nodes) => nodes.delete(who))) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(writer, node)
      .map(([who, to]) => stepOf(`${who} goes to node ${to}`, (nodes) => nodes.move(who, to))),
  },
  {
    weight: 3,
    arbitrary: weather.map((kind) => stepOf(`messages are ${kind}`, (nodes) => void (nodes.weather.kind = kind))),
  },
  // Without it the schedule is over before the first word has arrived.
  { weight: 6, arbitrary: fc.constant(stepOf("everything is saved", (nodes) => nodes.saved())) },
  { weight: 1, arbitrary: fc.constant(stepOf("what was held is said", (nodes) => nodes.weather.release())) },
  { weight: 2, arbitrary: node.map((at) => stepOf(`node ${at} looks`, (nodes) => nodes.look(at))) },
  { weight: 2, arbitrary: fc.constant(stepOf("compacted", (nodes) => nodes.compact())) },
  { weight: 1, arbitrary: node.map((at) => stepOf(`node ${at} stands still`, (nodes) => nodes.lose(at))) },
  { weight: 1, arbitrary: fc.constant(stepOf("who stood still goes on", (nodes) => nodes.wakeTheLost())) },
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
