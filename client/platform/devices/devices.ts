import type { DeviceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { withoutRingDevices, withRingDevice } from "../ring/ring.ts";
import { changeRing } from "../ring/ringDesk.ts";
import type { Running } from "../space/running.ts";
import { withoutValue } from "../space/withoutValue.ts";
import { type Held, withDevice } from "../space/held.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { waitForGift, type WaitingDevice } from "./bareDevice.ts";
import { readCode } from "./codeText.ts";
import { giveSecrets, signOutHere } from "./giveSecrets.ts";
import { secretsOf } from "./linkSecrets.ts";
import { untilSynced } from "./untilSynced.ts";

/** So long an erasing waits for its turn to say goodbye. */
const ERASE_PATIENCE_MS = 1_500;

/** My own devices. The list is in the view; my partner's devices never hear of any of it. */
export interface Devices {
  /** On a bare device: shows a code and waits for what another device of mine gives. */
  wait(name: string): Promise<Result<WaitingDevice, ProblemWord>>;
  /** After the words were compared. */
  give(text: string): Promise<Result<void, ProblemWord>>;
  name(device: DeviceId, name: string): Promise<Result<void, ProblemWord>>;
  /** Signs this device out at the server and erases what is kept here; without a connection nothing happens. */
  signOut(): Promise<Result<void, ProblemWord>>;
  /**
   * Erases what is kept here at once and waits for no server; one that can be asked signs this device out as well, so
   * that it stays neither in the list of my devices nor logged in.
   */
  erase(): Promise<void>;
}

export function createDevices(
  { act, behindLock, desk, documents, sync }: Running,
  serverUrl: string,
  wipe: () => Promise<void>,
): Devices {
  const clean = (name: string): string => name.trim().replace(/\s+/gu, " ").slice(0, LIMITS.deviceNameCharacters);

  return {
    wait: (name) =>
      waitForGift(desk, serverUrl, async (take) => {
        const settled = await act(async (held) => {
          if (held !== null) return fail("other-space-here");
          const arrived = await take();
          if (!arrived.ok) return arrived;
          const { device } = arrived.value;
          const mine = withDevice(arrived.value.held, { thisDevice: device });
          const kept = await desk.keep(mine);
          if (!kept.ok) return kept;
          // A name that did not get through is given later, from the list: the device is in all the same.
          await changeRing(mine, desk, (ring) => withRingDevice(ring, device, { name: clean(name) }, desk.clock.now()));
          return ok(undefined);
        });
        if (!settled.ok) return settled;
        void sync();
        await untilSynced(documents.mine, desk.clock);
        return settled;
      }),

    async give(text) {
      const code = readCode(serverUrl, text);
      if (!code.ok) return code;
      return act(async (held) => {
        if (held === null) return fail("no-space-here");
        if (held.device.standing === "joining") return fail("offline");
        return giveSecrets(held, desk, code.value, secretsOf(held));
      });
    },

    name: (device, name) =>
      act(async (held) => {
        if (held === null) return fail("no-space-here");
        const change = { name: clean(name) };
        return withoutValue(
          await changeRing(held, desk, (ring) => withRingDevice(ring, device, change, desk.clock.now())),
        );
      }),

    async signOut() {
      const out = await act(async (held) => {
        if (held === null) return fail("no-space-here");
        const { thisDevice } = held.device;
        // First, while this device may still write; a name that stays behind is of no harm.
        if (thisDevice !== null) await changeRing(held, desk, (ring) => withoutRingDevices(ring, [thisDevice]));
        return signOutHere(held, desk);
      });
      if (out.ok) await wipe();
      return out;
    },

    async erase() {
      // Signed while there is a key to sign with, also by somebody who forgot their PIN; the answer is nobody's to wait for.
      const ask = async (held: Held | null): Promise<Result<void, ProblemWord>> => {
        if (held !== null) void signOutHere(held, desk);
        return ok(undefined);
      };
      let isOver = false;
      const asked = async (): Promise<void> => {
        if (!(await act(ask)).ok && !isOver) await behindLock(ask);
      };
      // Another act may be waiting for a server that does not answer.
      const patience = new Promise<void>((resolve) => void desk.clock.after(ERASE_PATIENCE_MS, resolve));
      await Promise.race([asked(), patience]).catch(() => undefined);
      isOver = true;
      await wipe();
    },
  };
}
