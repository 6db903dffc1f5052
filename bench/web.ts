import type { BenchOptions } from "./benchOptions.ts";
import { publish } from "./results.ts";
import { firstPaint } from "./web/firstPaint.ts";
import { memory } from "./web/memory.ts";
import { arrival, interaction } from "./web/typing.ts";
import { openWebWorld } from "./web/webWorld.ts";

/** What somebody feels: how soon a screen is there on a slow phone, how soon the other reads a letter, and what stays. */
export async function web({ quick }: BenchOptions): Promise<void> {
  const world = await openWebWorld();
  try {
    const sections = [
      await firstPaint(world, quick ? 2 : 3),
      await arrival(world, quick ? 50 : 200),
      await interaction(world, quick ? 40 : 120),
      await memory(world, quick ? [500, 2_000] : [5_000, 20_000]),
    ];
    const kept = quick ? { program: "npm run bench", isKept: false } : undefined;
    publish("web", sections, null, kept);
  } finally {
    await world.end();
  }
}
