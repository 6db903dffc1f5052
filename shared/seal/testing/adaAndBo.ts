import type { DocumentId, SpaceId } from "../../base/ids.ts";
import { newId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import type { InvitationSecrets } from "../invitation/invitationLink.ts";
import { rootKeysFromKit } from "../keys/kitKeys.ts";
import { type PartnerKeys, partnerKeysFromSecret } from "../keys/partnerKeys.ts";
import { applyRecord } from "../log/applyRecord.ts";
import { buildConfirm } from "../log/build/buildConfirm.ts";
import { buildCreate } from "../log/build/buildCreate.ts";
import { buildEpoch } from "../log/build/buildEpoch.ts";
import { buildJoin } from "../log/build/buildJoin.ts";
import type { NewPerson } from "../log/build/buildPerson.ts";
import type { Authorship } from "../log/build/signLogRecord.ts";
import type { LogRecord } from "../log/record.ts";
import type { SpaceState } from "../log/spaceState.ts";

/** Two people and their log, for tests: real keys, real signatures, a time that only tests move. */
/** 2026-01-05T12:00Z. */
export const NOON_MS = 1_767_614_400_000;

export interface Person extends NewPerson {
  readonly keys: PartnerKeys;
}

export interface TestSpace {
  readonly ada: Person;
  readonly bo: Person;
  readonly link: InvitationSecrets;
  readonly records: LogRecord[];
  readonly state: SpaceState;
  /** The newest space key. */
  readonly spaceKey: Uint8Array;
}

export function newPerson(random: Random): Person {
  const partnerSecret = random.bytes(32);
  return {
    kit: rootKeysFromKit(random.bytes(32)),
    partnerSecret,
    keys: partnerKeysFromSecret(partnerSecret),
    privateDocument: newId<DocumentId>(random),
  };
}

/** Ada alone: one record. */
export async function adaAlone(random: Random): Promise<TestSpace> {
  const ada = newPerson(random);
  const space = newId<SpaceId>(random);
  const spaceKey = random.bytes(32);
  const sharedDocument = newId<DocumentId>(random);
  const create = await buildCreate(ada, { space, sharedDocument, spaceKey, nowMs: NOON_MS, random });
  const link = { space, token: random.bytes(16), key: random.bytes(32) };
  return { ada, bo: newPerson(random), link, records: [create], state: applied(null, create), spaceKey };
}

/** Bo has joined and Ada's device has not seen it yet: two records. */
export async function boWaiting(random: Random): Promise<TestSpace> {
  const alone = await adaAlone(random);
  const join = buildJoin(alone.bo, alone.link, { state: alone.state, nowMs: NOON_MS, random });
  return append(alone, join);
}

/** Create, join, confirm, and the epoch that nobody's link ever opened: four records. */
export async function together(random: Random): Promise<TestSpace> {
  const waiting = await boWaiting(random);
  const join = waiting.records[1];
  if (join?.type !== "join") throw new Error("the second record is the join");
  const confirm = buildConfirm(asAda(waiting), join, waiting.link.key);
  if (!confirm.ok) throw new Error(confirm.problem);
  const confirmed = append(waiting, confirm.value);
  const spaceKey = random.bytes(32);
  const said = { spaceKey, reason: "joined" as const, oldRoomDigest: null, leftBehind: null };
  return { ...append(confirmed, await buildEpoch(asAda(confirmed), said)), spaceKey };
}

export function append(space: TestSpace, record: LogRecord): TestSpace {
  return { ...space, records: [...space.records, record], state: applied(space.state, record) };
}

export function asAda({ state, ada }: TestSpace, nowMs = NOON_MS): Authorship {
  return { state, author: "a", secretKey: ada.keys.signing.secretKey, nowMs };
}

export function asBo({ state, bo }: TestSpace, nowMs = NOON_MS): Authorship {
  return { state, author: "b", secretKey: bo.keys.signing.secretKey, nowMs };
}

function applied(state: SpaceState | null, record: LogRecord): SpaceState {
  const next = applyRecord(state, record);
  if (!next.ok) throw new Error(`${record.type}: ${next.problem}`);
  return next.value;
}
