import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServerProcess } from "../serverProcess.ts";
import type { Outcome } from "./engineTable.ts";
import type { Flow } from "./flow.ts";
import { Partner } from "./partner.ts";
import type { Engine, RunningEngine } from "./screen.ts";

const ARTIFACTS = resolve(import.meta.dirname, "../../artifacts/engines");
/** Ada is on a phone, Bo on a laptop. */
const SIZES = { ada: { width: 390, height: 844 }, bo: { width: 1280, height: 800 } };
/** Longer than any wait in a flow, so that the wait that was in vain is what is named. */
const FLOW_MS = 90_000;

/** One couple, one server, every flow in its order; a flow that fails leaves those after it unwalked. */
export async function walkPair(
  engines: readonly [Engine, Engine],
  flows: readonly Flow[],
): Promise<readonly Outcome[]> {
  const ends: (() => Promise<void>)[] = [];
  const outcomes: Outcome[] = [];
  try {
    const server = await startServerProcess();
    ends.push(() => server.stop());
    const started = new Map<Engine, RunningEngine>();
    for (const engine of new Set(engines)) {
      const running = await engine.start();
      started.set(engine, running);
      ends.push(() => running.close());
    }
    const partner = async (name: "ada" | "bo", engine: Engine): Promise<Partner> => {
      const screen = await started.get(engine)?.person(SIZES[name]);
      if (screen === undefined) throw new Error("Every engine of the pair was started.");
      ends.push(() => screen.close());
      return new Partner(name === "ada" ? "Ada" : "Bo", screen, server.url);
    };
    const couple = { ada: await partner("ada", engines[0]), bo: await partner("bo", engines[1]), server };
    const pair = engines.map(({ name }) => name.toLowerCase()).join("-");
    for (const flow of flows) {
      const outcome = outcomes.some(({ kind }) => kind === "failed")
        ? ({ kind: "not-reached" } as const)
        : await walked(flow, couple);
      outcomes.push(outcome);
      if (outcome.kind === "failed")
        for (const one of [couple.ada, couple.bo]) await keepsLook(one, `${pair}-${flow.name}`);
    }
    return outcomes;
  } catch (error) {
    // Whatever did not start is a failure of the first flow that needed it.
    const why = inWords(error);
    return flows.map(
      (_, index) => outcomes[index] ?? (index === outcomes.length ? { kind: "failed", why } : { kind: "not-reached" }),
    );
  } finally {
    for (const end of ends.toReversed())
      await end().catch((error: unknown) => console.log(`  at the end: ${inWords(error)}`));
  }
}

async function walked(flow: Flow, couple: Parameters<Flow["walk"]>[0]): Promise<Outcome> {
  const began = performance.now();
  const over = new AbortController();
  const tooLong = wait(FLOW_MS, null, { signal: over.signal, ref: false }).then(() => {
    throw new Error(`it took longer than ${FLOW_MS / 1_000} s`);
  });
  try {
    await Promise.race([flow.walk(couple), tooLong]);
    return { kind: "walked", ms: performance.now() - began };
  } catch (error) {
    return { kind: "failed", why: inWords(error) };
  } finally {
    over.abort();
    tooLong.catch(() => undefined);
  }
}

/** What somebody would have seen: a picture, and the words as they stood there. */
async function keepsLook({ name, screen }: Partner, where: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const path = join(ARTIFACTS, `${where}-${name.toLowerCase()}`);
  try {
    writeFileSync(`${path}.txt`, await screen.ask(() => `${location.href}\n\n${document.body.innerText}`));
    await screen.picture(`${path}.png`);
  } catch (error) {
    console.log(`  no picture of ${name}: ${inWords(error)}`);
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Some drivers say nothing but the kind.
  const said = error.message === "" ? error.name : error.message;
  return error.cause === undefined ? said : `${inWords(error.cause)}; ${said}`;
}
