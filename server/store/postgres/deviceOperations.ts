import { fail, ok } from "../../../shared/base/result.ts";
import type { DeviceStore } from "../store.ts";
import type { Database } from "./database.ts";
import { devices } from "./devices.ts";

/** What touches one credential or one device alone needs no space held, and is a statement of its own. */
export function deviceOperations(database: Database): DeviceStore {
  return {
    findCredential: (credentialHash, nowMs) => database.read((ask) => devices.find(ask, credentialHash, nowMs)),
    rotateCredential: ({ from, to, nowMs, oldEndsAtMs }) =>
      database.writeOne("rotateCredential", from, async (ask) => {
        const isRotated = await devices.rotate(ask, from, to, nowMs, oldEndsAtMs);
        return isRotated ? ok(undefined) : fail("credential-unknown");
      }),
    addDevice: (device) => database.write("addDevice", device.space, async (ask) => ok(await devices.add(ask, device))),
    renewDevice: ({ device, credentialHash, nowMs }) =>
      database.transact("renewDevice", device, async (ask) => {
        const isThere = await devices.replaceCredential(ask, device, credentialHash, nowMs);
        return isThere ? ok(undefined) : fail("device-unknown");
      }),
    listDevices: (space) => database.readAfter(space, (ask) => devices.listOf(ask, space)),
    revokeDevice: (device) =>
      database.writeOne("revokeDevice", device, async (ask) =>
        (await devices.remove(ask, device)) ? ok(undefined) : fail("device-unknown"),
      ),
  };
}
