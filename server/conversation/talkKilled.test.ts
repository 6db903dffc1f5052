import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { Browser } from "../testing/testServer.ts";
import { ScriptedTalk } from "./testing/scriptedTalk.ts";
import { Talker } from "./testing/talker.ts";

const MAIN = join(import.meta.dirname, "..", "main.ts");
const dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** The program itself, as `npm start` runs it; the fault tests of CI ask for more kills. */
const KILLS = Number(process.env["KILLS"] ?? 2);
const PATIENCE_MS = 30_000 + KILLS * 10_000;

async function startProgram(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, PORT: "0", LIMIT_TURNS_PER_MINUTE: "100000" };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of child.stdout) {
    const [url] = /http:\/\/localhost:\d+/.exec(String(chunk)) ?? [];
    if (url !== undefined) return { child, url };
  }
  throw new Error("the program ended before it listened");
}

describe("killing the server while two people talk", () => {
  it(
    "R40: SIGKILL right after an acknowledgement, again and again: nothing acknowledged or told is lost",
    async () => {
      let { child, url } = await startProgram();
      const browsers = { a: new Browser(url), b: new Browser(url) };
      await meetOverHttp(browsers.a, browsers.b, await together(systemRandom), Date.now());
      const talk = new ScriptedTalk();
      for (let kill = 0; kill < KILLS; kill++) {
        const back = { a: new Browser(url), b: new Browser(url) };
        for (const slot of ["a", "b"] as const) back[slot].cookie = browsers[slot].cookie;
        const [ada, bo] = await Promise.all([Talker.connect(back.a), Talker.connect(back.b)]);
        // What was not acknowledged before the kill goes out again with the same bytes.
        let pending = talk.events.length === 0 ? talk.draft("a", "handover") : talk.draft("b", "turn");
        const gone = bo.gone().then(() => null);
        const until = talk.events.length + 20 + 7 * kill;
        for (;;) {
          const sender = talk.events.length === 0 ? ada : bo;
          const answer = await Promise.race([sender.append(pending), gone]);
          if (answer?.ok !== true) break;
          talk.took(pending);
          if (talk.events.length === until) child.kill("SIGKILL");
          pending = talk.draft("b", "turn");
        }
        if (child.signalCode === null) await once(child, "exit");
        const told = ada.heard.map(({ event }) => event);
        ({ child, url } = await startProgram());
        const witness = new Browser(url);
        witness.cookie = browsers.a.cookie;
        const reader = await Talker.connect(witness);
        const kept: string[] = [];
        for (let more = true; more;) {
          const page = await reader.ask("conversation:read", { conversation: talk.conversation, from: kept.length });
          if (!page.ok) throw new Error(page.problem);
          kept.push(...page.events.map(({ event }) => event));
          more = page.more;
        }
        expect(kept.slice(0, talk.events.length)).toEqual(talk.events.map(toBase64url));
        expect(kept.length - talk.events.length).toBeLessThanOrEqual(1);
        expect(told.filter((event) => !kept.includes(event))).toEqual([]);
        if (kept.length > talk.events.length) {
          expect(kept.at(-1)).toBe(toBase64url(pending));
          talk.took(pending);
        }
        reader.leave();
      }
      child.kill("SIGKILL");
      expect(talk.events.length).toBeGreaterThan(20 * KILLS);
    },
    PATIENCE_MS,
  );
});
