import { Router } from "express";
import type { Clock } from "../../shared/base/clock.ts";
import type { Store } from "../store/store.ts";

/** Strangers may ask as often as they like: the store is asked once in this time. */
const FRESH_MS = 1_000;

/**
 * `/healthz`: the process answers. `/readyz`: the store also takes what is written and nobody has asked us to
 * stop, so a load balancer may send people here. Both say one word, to any Host: probes come by address.
 */
export function health(
  store: Pick<Store, "findCredential" | "pulse">,
  clock: Clock,
  isStopping: () => boolean,
): Router {
  const router = Router();
  let asked: { readonly atMs: number; readonly answer: Promise<boolean> } | null = null;
  const isAnswering = (): Promise<boolean> => {
    const atMs = clock.monotonic();
    if (asked === null || atMs - asked.atMs >= FRESH_MS) asked = { atMs, answer: answers(store, clock) };
    return asked.answer;
  };
  router.get("/healthz", (_request, response) => {
    response.setHeader("Cache-Control", "no-store").type("text").send("alive\n");
  });
  router.get("/readyz", async (_request, response) => {
    const ready = !isStopping() && (await isAnswering());
    response
      .status(ready ? 200 : 503)
      .setHeader("Cache-Control", "no-store")
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  return router;
}

/** Read and written: a store that cannot be read rejects, and one that takes no more must not be sent anybody. */
async function answers(store: Pick<Store, "findCredential" | "pulse">, clock: Clock): Promise<boolean> {
  try {
    await store.findCredential("", 0);
    return (await store.pulse(clock.now())).ok;
  } catch {
    return false;
  }
}
