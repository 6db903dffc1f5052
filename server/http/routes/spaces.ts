import { createHash, timingSafeEqual } from "node:crypto";
import type { SpaceId } from "../../../shared/base/ids.ts";
import type { Refusal } from "../../../shared/wire/http/answer.ts";
import { attemptDevice } from "../../access/attempt.ts";
import { credentialHash, newCredential } from "../../access/credential.ts";
import type { NewSpace } from "../../store/store.ts";
import type { Doors } from "../doors.ts";
import { logRefusal } from "../logRefusal.ts";
import { refusal } from "../refusal.ts";
import { openRoute } from "../route.ts";

/** The record names the space and carries the root that signed it; whoever holds that root is slot "a". */
export const createSpace = openRoute("spaces/create", ["creation"], async ({ doors, body, setCredential }) => {
  if (!mayCreate(doors, body.creationToken)) return refusal("creation-not-open");
  const judged = doors.spaceLogs.judgeFirst(body.record);
  if (!judged.ok) return logRefusal(doors, judged);
  const space = body.record.space as SpaceId;
  const device = attemptDevice(body.attempt);
  const credential = newCredential(doors.random);
  const created: NewSpace = {
    space,
    record: judged.value.stored.record,
    device,
    credentialHash: credentialHash(credential),
    nowMs: doors.clock.now(),
  };
  const refused = await createOnce(doors, created);
  if (refused !== null) return refused;
  setCredential(credential);
  return { ok: true, space, slot: "a", device };
});

async function createOnce(doors: Doors, created: NewSpace): Promise<Refusal | null> {
  const written = await doors.store.createSpace(created);
  doors.spaceLogs.forget(created.space);
  if (written.ok) return null;
  if (written.problem !== "space-taken") return refusal(written.problem);
  return (await isRepeat(doors, created)) ? renewDevice(doors, created) : refusal("space-exists");
}

/** The same record from the same attempt: its answer got lost. Anybody else finds the space taken. */
async function isRepeat(doors: Doors, { space, record, device }: NewSpace): Promise<boolean> {
  const [first] = await doors.store.readLog(space, 0);
  if (first?.record !== record) return false;
  const devices = await doors.store.listDevices(space);
  return devices.some((known) => known.device === device && known.slot === "a");
}

async function renewDevice(doors: Doors, created: NewSpace): Promise<Refusal | null> {
  const { device, credentialHash: hash, nowMs } = created;
  const renewed = await doors.store.renewDevice({ device, credentialHash: hash, nowMs });
  if (renewed.ok) return null;
  // Revoked since it was looked for: then it is nobody's any more.
  return refusal(renewed.problem === "device-unknown" ? "space-exists" : renewed.problem);
}

/** Compared as hashes, in constant time. */
function mayCreate(doors: Doors, given: string | undefined): boolean {
  const wanted = doors.settings.spaceCreationToken;
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return wanted === null || timingSafeEqual(hash(wanted), hash(given ?? ""));
}
