import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PrintAnswer, PrintOrder } from "../../client/platform/signing/pdf/printOrder.ts";
import { GOLDEN } from "../pdf/golden.ts";
import { expect, test } from "./people.ts";

/**
 * The built worker itself, under the page's own content policy: what it draws in a browser must be what Node
 * draws in e2e/pdf, or one of the two would refuse what the other signed.
 */
test("G100: the worker in a browser draws the same bytes as everywhere, and nothing for letters it has not", async ({
  ada,
}) => {
  const built = readdirSync(join(import.meta.dirname, "../../dist/client/assets"));
  const worker = built.find((name) => /^printWorker-.*\.js$/.test(name));
  // The start page has no worker of its own, so the one policy for addresses of workers is still to be made.
  await ada.opens("/");
  const printed = async (order: PrintOrder): Promise<{ readonly sha256: string | null; readonly answer: unknown }> =>
    ada.page.evaluate(
      async ([address, sent]) => {
        const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } })
          .trustedTypes;
        interface Policy {
          createScriptURL(address: string): string;
        }
        const kept = globalThis as { samePage?: Policy | undefined };
        kept.samePage ??= types?.createPolicy("OwnWorker", { createScriptURL: (text: string) => text });
        const started = new Worker(kept.samePage?.createScriptURL(address) ?? address, { type: "module" });
        const answer = await new Promise<PrintAnswer>((resolve, reject) => {
          started.addEventListener("message", ({ data }: MessageEvent<PrintAnswer>) => resolve(data));
          started.addEventListener("error", () => reject(new Error("the worker did not start")));
          started.postMessage(sent);
        });
        started.terminate();
        if (answer?.ok !== true) return { sha256: null, answer };
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(answer.value)));
        return { sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""), answer: null };
      },
      [`/assets/${worker}`, order] as const,
    );
  const drawings = await Promise.all(GOLDEN.map(({ page }) => printed({ kind: "page", page, options: {} })));
  expect(drawings.map(({ sha256 }) => sha256)).toEqual(GOLDEN.map(({ sha256 }) => sha256));
  const page = { ...GOLDEN[0].page, title: "約束" };
  expect((await printed({ kind: "reading-copy", page, options: {} })).answer).toEqual({
    ok: false,
    problem: "letter-unknown",
    letter: "約",
    where: { part: "title" },
  });
});
