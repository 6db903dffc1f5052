import { buildConfirm } from "../../shared/seal/log/build/buildConfirm.ts";
import { buildCreate } from "../../shared/seal/log/build/buildCreate.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import { buildJoin } from "../../shared/seal/log/build/buildJoin.ts";
import { applyRecord } from "../../shared/seal/log/applyRecord.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import { newPerson } from "../../shared/seal/testing/adaAndBo.ts";
import { type DeviceId, type DocumentId, newId, type SpaceId } from "../../shared/base/ids.ts";
import type { Room } from "../../shared/base/room.ts";
import { systemRandom as random } from "../../server/systemRandom.ts";
import { meetOverHttp } from "../../server/testing/meetOverHttp.ts";
import { Browser } from "../../server/testing/testServer.ts";

/** What one device sends with its upgrade, as a browser does. */
export type Headers = Readonly<Record<string, string>>;

/** Ada and Bo, together in a space of a real server, with its log, their cookies and their rooms. */
export interface Couple {
  readonly ada: Headers;
  readonly bo: Headers;
  readonly shared: Room;
  /** What was shared before Bo came: read-only since. */
  readonly before: Room;
  readonly adasPrivate: Room;
  /** Bo's device is out, by his own word. */
  revokeBo(): Promise<void>;
}

export async function newCouple(serverUrl: string): Promise<Couple> {
  const nowMs = Date.now();
  const [adasPerson, bosPerson] = [newPerson(random), newPerson(random)];
  const [space, sharedDocument] = [newId<SpaceId>(random), newId<DocumentId>(random)];
  const link = { space, token: random.bytes(16), key: random.bytes(32) };
  const records: LogRecord[] = [];
  const add = (state: SpaceState | null, record: LogRecord): SpaceState => {
    const next = applyRecord(state, record);
    if (!next.ok) throw new Error(next.problem);
    records.push(record);
    return next.value;
  };
  const made = { space, sharedDocument, spaceKey: random.bytes(32), nowMs, random };
  const alone = add(null, await buildCreate(adasPerson, made));
  const join = buildJoin(bosPerson, link, { state: alone, nowMs, random });
  const waiting = add(alone, join);
  const asAda = (state: SpaceState) =>
    ({ state, author: "a", secretKey: adasPerson.keys.signing.secretKey, nowMs }) as const;
  if (join.type !== "join") throw new Error("a join is a join");
  const confirm = buildConfirm(asAda(waiting), join, link.key);
  if (!confirm.ok) throw new Error(confirm.problem);
  const confirmed = add(waiting, confirm.value);
  const joined = { spaceKey: random.bytes(32), reason: "joined", oldRoomDigest: null, leftBehind: null } as const;
  const together = add(confirmed, await buildEpoch(asAda(confirmed), joined));
  const [ada, bo] = [new Browser(serverUrl), new Browser(serverUrl)];
  const { bos } = await meetOverHttp(ada, bo, { records, link }, nowMs);
  const room = (document: DocumentId, epoch: number): Room => ({ space, document, epoch, generation: 0 });
  return {
    ada: headersOf(ada),
    bo: headersOf(bo),
    shared: room(sharedDocument, 1),
    before: room(sharedDocument, 0),
    adasPrivate: room(adasPerson.privateDocument, 0),
    revokeBo: () => revoke(bo, { state: together, secretKey: bosPerson.keys.signing.secretKey, device: bos }),
  };
}

const headersOf = ({ cookie, url }: Browser): Headers => ({ cookie: cookie ?? "", origin: url });

interface Revoking {
  readonly state: SpaceState;
  readonly secretKey: Uint8Array;
  readonly device: DeviceId;
}

async function revoke(bo: Browser, { state, secretKey, device }: Revoking): Promise<void> {
  const author = { state, author: "b", secretKey, nowMs: Date.now() } as const;
  await bo.get("log/append", { record: buildDeviceRevoked(author, device) });
}
