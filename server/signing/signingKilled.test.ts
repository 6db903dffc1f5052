import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { newId, type VersionId } from "../../shared/base/ids.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { Browser } from "../testing/testServer.ts";
import { ScriptedSigning } from "./testing/scriptedSigning.ts";

const MAIN = join(import.meta.dirname, "..", "main.ts");
const dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** The program itself, as `npm start` runs it; the fault tests of CI ask for more kills. */
const KILLS = Number(process.env["KILLS"] ?? 2);
const PATIENCE_MS = 30_000 + KILLS * 10_000;

async function startProgram(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const env = { PATH: process.env["PATH"], DATA_DIR: dataDir, PORT: "0", LIMIT_REQUESTS_PER_MINUTE: "100000" };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of child.stdout) {
    const [url] = /http:\/\/localhost:\d+/.exec(String(chunk)) ?? [];
    if (url !== undefined) return { child, url };
  }
  throw new Error("the program ended before it listened");
}

describe("killing the server while somebody signs", () => {
  it(
    "R60: SIGKILL right after an acknowledgement, again and again: nothing that was acknowledged is lost",
    async () => {
      let { child, url } = await startProgram();
      let ada = new Browser(url);
      await meetOverHttp(ada, new Browser(url), await together(systemRandom), Date.now());
      const log = new ScriptedSigning();
      const sign = (): Uint8Array => log.draft("signature", { version: newId<VersionId>(systemRandom), buckets: 12 });
      const tries = async (entry: Uint8Array): Promise<boolean> =>
        ada.ask("signing/append", { n: log.entries.length, entry: toBase64url(entry) }).then(
          ({ ok }) => ok,
          () => false,
        );
      for (let kill = 0; kill < KILLS; kill++) {
        // What was not acknowledged before the kill goes out again with the same bytes.
        let pending = sign();
        const until = log.entries.length + 5 + 3 * kill;
        while (await tries(pending)) {
          log.took(pending);
          if (log.entries.length === until) child.kill("SIGKILL");
          pending = sign();
        }
        if (child.signalCode === null) await once(child, "exit");
        ({ child, url } = await startProgram());
        const { cookie } = ada;
        ada = new Browser(url);
        ada.cookie = cookie;
        const kept: string[] = [];
        for (let more = true; more;) {
          const page = await ada.get("signing/read", { from: kept.length });
          kept.push(...page.entries.map(({ entry }) => entry));
          ({ more } = page);
        }
        expect(kept.slice(0, log.entries.length)).toEqual(log.entries.map(toBase64url));
        expect(kept.length - log.entries.length).toBeLessThanOrEqual(1);
        if (kept.length > log.entries.length) {
          expect(await tries(pending)).toBe(true);
          log.took(pending);
        }
      }
      child.kill("SIGKILL");
      expect(log.entries.length).toBeGreaterThanOrEqual(5 * KILLS);
    },
    PATIENCE_MS,
  );
});
