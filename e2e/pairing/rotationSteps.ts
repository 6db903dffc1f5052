import { deviceState } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { browserClock } from "../../client/platform/browser/browserClock.ts";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import type { DeviceId } from "../../shared/base/ids.ts";
import { verifyLog } from "../../shared/seal/log/verifyLog.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import { type Person, seen, valueOf } from "./pairingWorld.ts";
import { post } from "../post.ts";

/** Both documents of somebody, as words under names. */
export const sharedWord = (person: Person, name: string): unknown => wordIn(person.session.view().shared, name);
export const privateWord = (person: Person, name: string): unknown => wordIn(person.session.view().mine, name);

function wordIn(document: SealedDocument | null, name: string): unknown {
  return document?.inner.getMap("test").get(name);
}

export function share(person: Person, name: string, word: string): void {
  person.session.view().shared?.inner.getMap("test").set(name, word);
}

export function note(person: Person, name: string, word: string): void {
  person.session.view().mine?.inner.getMap("test").set(name, word);
}

/** Whatever somebody wrote is on the server's disk. */
export async function allSaved(person: Person): Promise<void> {
  await Promise.all([person.session.view().mine?.whenSaved(), person.session.view().shared?.whenSaved()]);
}

export async function until(is: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 8_000;
  while (!is()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A device is where this many new keys of its person lead, and has all of them. */
export function inEpoch(person: Person, epoch: number): Promise<void> {
  const is = (): boolean => {
    const { ownKeys, mine } = person.session.view();
    return ownKeys === "current" && mine?.room.epoch === epoch && mine.status().connection === "online";
  };
  return until(is, `${person.storage} in its private room ${epoch}`);
}

/** As somebody's device knows its own. */
export async function thisDeviceOf(person: Person): Promise<DeviceId> {
  const view = await seen(person.session, ({ devices }) => devices.some(({ isThis }) => isThis));
  const own = view.devices.find(({ isThis }) => isThis);
  if (own === undefined) throw new Error("no device is this one");
  return own.id;
}

/** The space's log, as the server shows it to this person. */
export async function recordsFor({ network }: Person): Promise<LogRecord[]> {
  return (await post<{ records: LogRecord[] }>(network, "log/read", { from: 0 })).records;
}

export async function stateFor(person: Person): Promise<SpaceState> {
  return valueOf(verifyLog(await recordsFor(person)));
}

/** What lies wrapped on somebody's disk. */
export async function vaultOf(person: Person) {
  const vault = valueOf(await openVault(person.storage, browserClock));
  const device = valueOf(await vault.read("device", deviceState));
  vault.close();
  if (device === null) throw new Error("nothing is kept there");
  return device;
}

/** Each of these devices has shown the others its key, and remembers theirs. */
export async function boxesShown(...devices: readonly Person[]): Promise<void> {
  const deadline = performance.now() + 8_000;
  for (;;) {
    const kept = await Promise.all(devices.map(vaultOf));
    if (kept.every(({ knownBoxes }) => Object.keys(knownBoxes).length >= devices.length - 1)) return;
    if (performance.now() > deadline)
      throw new Error(
        `never shown: ${JSON.stringify(kept.map(({ knownBoxes, ownDevices }) => ({ knownBoxes, ownDevices })))}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
