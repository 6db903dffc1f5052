import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freePorts } from "../cluster/freePorts.ts";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { openOperatorWorld } from "../operator/operatorWorld.ts";
import { ownWords, PEOPLE, sharedWords, until } from "../operator/restoreSteps.ts";
import { freshDatabase } from "../../server/testing/freshDatabase.ts";
import { pathOf } from "./deployFiles.ts";

it(
  "V264: two people whose server goes from SQLite to PostgreSQL and back have everything and go on",
  { timeout: 120_000 },
  async () => {
    const [port = 0] = await freePorts(1);
    const [world, database] = await Promise.all([openOperatorWorld({ PORT: String(port) }), freshDatabase()]);
    const back = mkdtempSync(join(tmpdir(), "common-ground-back-"));
    const written: string[] = [];
    const move = (from: string, to: string): string =>
      execFileSync(process.execPath, [pathOf("server/move/move.ts"), "--from", from, "--to", to], {
        env: { PATH: process.env["PATH"], DATABASE_URL: database.url },
        encoding: "utf8",
      });

    /** Each writes; each has what everybody wrote so far, and their own notes. */
    async function everybodyGoesOn(when: string): Promise<void> {
      for (const name of PEOPLE) {
        sharedWords(world[name])?.set(`${name} ${when}`, true);
        ownWords(world[name])?.set(when, true);
        written.push(`${name} ${when}`);
      }
      for (const name of PEOPLE) {
        await until(
          () => written.every((words) => sharedWords(world[name])?.has(words) === true),
          `${name} has it ${when}`,
        );
        const { mine, shared } = world[name].session.view();
        await Promise.all([mine?.whenSaved(), shared?.whenSaved()]);
      }
    }

    let moved: MainProcess | null = null;
    try {
      await everybodyGoesOn("before");
      await world.server.end("SIGTERM");
      expect(move(world.server.dataDir, "DATABASE_URL")).toContain("read back and found the same");
      moved = await startMain({ environment: { PORT: String(port), DATABASE_URL: database.url } });
      await everybodyGoesOn("in PostgreSQL");
      await moved.end("SIGTERM");
      expect(move("DATABASE_URL", back)).toContain("read back and found the same");
      moved = await startMain({ dataDir: back, environment: { PORT: String(port) } });
      await everybodyGoesOn("back in SQLite");
      for (const name of PEOPLE) expect(world[name].session.view().stage).toBe("together");
    } finally {
      await world.end();
      await moved?.stop();
      rmSync(back, { recursive: true });
      await database.drop();
    }
  },
);
