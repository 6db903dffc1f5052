import { fail, ok } from "../../../shared/base/result.ts";
import { askForErasing } from "../leaving/askForErasing.ts";
import { asideLetGo } from "./asideLetGo.ts";
import { eraseCopies } from "./eraseCopies.ts";
import { type Held, withDevice } from "./held.ts";
import type { Running } from "./running.ts";
import { heldAside } from "./setAside.ts";

type Ports = Pick<Running, "act" | "desk" | "documents">;

/** The room that this device began holds everything: from now on it waits for a first word like any other. */
export function letGoOfBegun(held: Held | null, { act, desk, documents }: Ports): void {
  const { shared } = documents;
  const begun = held?.device.begunEpoch ?? null;
  const status = shared?.status();
  if (begun === null || shared?.room.epoch !== begun || status?.synced !== true || status.saved !== "saved") return;
  void act(async (now) => {
    if (now === null || now.device.begunEpoch !== begun) return ok(undefined);
    return desk.keep(withDevice(now, { begunEpoch: null }));
  });
}

/** Words begun alone have arrived in the space that was joined: the one before is kept no longer, here or there. */
export function letGoOfAside(held: Held | null, { act, desk, documents }: Ports, documentsName: string): void {
  const copies = asideLetGo(held, documents.mine, documentsName);
  if (copies === null) return;
  void act(async (now) => {
    const aside = now === null ? null : heldAside(now);
    // Nobody holds that space's key after this, so the server need not hold its bytes.
    const isHeardOf = aside?.device.standing === "registered" ? await askForErasing(aside, desk) : null;
    if (isHeardOf?.ok === false && isHeardOf.problem === "offline") return fail("offline");
    const kept = now === null ? ok(undefined) : await desk.keep(withDevice(now, { setAside: null }));
    if (kept.ok) await eraseCopies(copies);
    return kept;
  });
}
