import { toBase64url } from "../../../shared/base/base64url.ts";
import { type DocumentId, newId, type SpaceId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { buildCreate } from "../../../shared/seal/log/build/buildCreate.ts";
import { bytesOf, type DeviceState } from "../keys/deviceState.ts";
import { identityOf } from "../keys/identity.ts";
import type { Desk, Held } from "./held.ts";
import { type KnownLog, knownLog } from "./knownLog.ts";

/**
 * Keys, ids and the first record of the log, all of it here: no name, no network, nobody told. A server hears of it
 * when something is to be kept there or somebody is invited, and then finds a space that is complete.
 */
export async function makeSpace({ clock, random }: Pick<Desk, "clock" | "random">): Promise<Held> {
  const device: DeviceState = {
    ...newPerson(random),
    space: newId<SpaceId>(random),
    slot: "a",
    spaceKeys: { "0": toBase64url(random.bytes(32)) },
  };
  const documents = { sharedDocument: newId<DocumentId>(random), privateDocument: newId<DocumentId>(random) };
  const log = await firstLog(device, documents, random, clock.now());
  return { device, log, identity: identityOf(device) };
}

/** The secrets of somebody new, whichever seat they take. */
export function newPerson(random: Random): Omit<DeviceState, "space" | "slot"> {
  return {
    version: 1,
    kit: toBase64url(random.bytes(32)),
    partnerSecret: toBase64url(random.bytes(32)),
    partnerEpoch: 0,
    spaceKeys: {},
    nextSpaceKey: null,
    standing: "local",
    attempt: toBase64url(random.bytes(32)),
    wantsServer: false,
    joining: null,
    invitation: null,
    linkedEpoch: null,
    setAside: null,
    partnerName: null,
    ring: null,
    ownDevices: [],
    thisDevice: null,
    pastSecrets: {},
    deviceBox: null,
    knownBoxes: {},
    rotation: null,
    begunEpoch: null,
  };
}

/**
 * The same first record with another time. A space may be begun days before there is a connection, and
 * the server takes only records of its own hour; until it has one, nobody else has seen the first either.
 */
export async function datedAnew(held: Held, random: Random, nowMs: number): Promise<Held> {
  const { state } = held.log;
  const documents = { sharedDocument: state.sharedDocument, privateDocument: state.partners.a.privateDocument };
  return { ...held, log: await firstLog(held.device, documents, random, nowMs) };
}

async function firstLog(
  device: DeviceState,
  documents: { readonly sharedDocument: DocumentId; readonly privateDocument: DocumentId },
  random: Random,
  nowMs: number,
): Promise<KnownLog> {
  const { kit, partnerSecret, space, spaceKeys } = device;
  const first = spaceKeys["0"];
  if (kit === null || first === undefined)
    throw new Error("a space that nobody has seen yet has its kit and first key");
  const record = await buildCreate(
    {
      kit: rootKeysFromKit(bytesOf(kit)),
      partnerSecret: bytesOf(partnerSecret),
      privateDocument: documents.privateDocument,
    },
    { space, sharedDocument: documents.sharedDocument, spaceKey: bytesOf(first), nowMs, random },
  );
  const log = knownLog([record]);
  if (!log.ok) throw new Error("a first record of our own is valid");
  return log.value;
}
