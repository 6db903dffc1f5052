import { describe, expect, it } from "vitest";
import { verifyFile } from "../../client/platform/signing/verify/verifyFile.ts";
import { anotherDevice } from "../pairing/anotherDevice.ts";
import type { Person } from "../pairing/pairingWorld.ts";
import { stateFor, thisDeviceOf } from "../pairing/rotationSteps.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";
import { holdBack } from "./atOnce.ts";
import {
  openSigningWorld,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  signs,
  showsVersion,
  until,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

/** When this person's program asks there next. */
function asking(path: string, { network }: Person): Promise<string> {
  const send = network.fetch;
  return new Promise((resolve) => {
    const told = (url: string, init: RequestInit): Promise<Response> => {
      if (new URL(url).pathname === path) resolve(path);
      return send(url, init);
    };
    Object.assign(network, { fetch: told });
  });
}

async function turns(count: number): Promise<string> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  return "nothing";
}

const NEW_KEYS = { revoke: [], words: "" };

describe("signing when the other's keys are new", { timeout: 60_000 }, () => {
  it("V43: what Ada says, not having heard of Bo's new key, lies under it and counts", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    const heard = holdBack("/api/log/read", ada);
    valueOf(await bo.session.rotating.makeNewKeys(NEW_KEYS));
    await until(() => bo.session.view().shared?.room.epoch === 2, "Bo is in the new room");
    valueOf(await signs(bo, page.version));
    expect(ada.session.view().shared?.room.epoch).toBe(1);
    const signing = await signingOf(ada.session);
    const first = Promise.race([asking("/api/signing/append", ada), turns(200)]);
    const taking = signing.takeBack(page.version);
    expect(await first).toBe("nothing");
    heard();
    expect(await taking).toEqual({ ok: true, value: undefined });
    await showsVersion(bo, page.version, ({ standing }) => standing.kind === "taken-back");
    expect((await signingOf(bo.session)).view().state.ignored).toBe(0);
  });

  it("V44: the key that a lost phone signed with ends with it, and what it signed stays signed", async () => {
    const { world, ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    const laptop = await anotherDevice(world, ada, "adas-laptop");
    const revoke = [await thisDeviceOf(ada)];
    valueOf(await laptop.session.rotating.makeNewKeys({ revoke, words: "" }));
    const { pdfKeys } = (await stateFor(bo)).partners.a;
    expect(pdfKeys.map(({ revokedAtN }) => revokedAtN !== null)).toEqual([true]);
    await shows(bo.session, ({ state }) => state.versions[0]?.standing.kind === "resting");
    await showsVersion(bo, page.version, ({ bothSigned }) => bothSigned);
    const file = valueOf(await (await signingOf(bo.session)).file(page.version));
    expect((await verifyFile(file, nodeFonts)).state).toBe("both-signed");
  });
});
