import { Router } from "express";
import type { Store } from "../store/store.ts";

/**
 * `/healthz`: the process answers. `/readyz`: the store answers too and nobody has asked us to stop, so a
 * load balancer may send people here. Both say one word, to any Host: probes come by address.
 */
export function health(store: Pick<Store, "findCredential">, isStopping: () => boolean): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.setHeader("Cache-Control", "no-store").type("text").send("alive\n");
  });
  router.get("/readyz", async (_request, response) => {
    const ready = !isStopping() && (await answers(store));
    response
      .status(ready ? 200 : 503)
      .setHeader("Cache-Control", "no-store")
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  return router;
}

/** Any read will do: a store that cannot be read rejects. */
async function answers(store: Pick<Store, "findCredential">): Promise<boolean> {
  try {
    await store.findCredential("", 0);
    return true;
  } catch {
    return false;
  }
}
