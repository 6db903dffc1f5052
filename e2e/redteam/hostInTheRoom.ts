import * as encoding from "lib0/encoding";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { KeptBack } from "../../client/platform/document/testing/keptBack.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import { roomName } from "../../shared/base/room.ts";
import { SYNC_MESSAGE } from "../../shared/wire/syncMessages.ts";
import type { BrowserNetwork } from "../pairing/cookieJar.ts";
import { atStage, valueOf } from "../pairing/pairingWorld.ts";
import { broken, type Finding, promised } from "./finding.ts";
import { type House, PASSPHRASE, PIN, type Resident } from "./house.ts";
import { roomsOf } from "./rooms.ts";

/** A device is told that something is missing after half a minute; it checks in five seconds after it wrote. */
const TOLD_WITHIN_MS = 90_000;

/** Keeps back from Bo what Ada wrote on her phone, and shows him what she wrote on her laptop after reading it. */
export async function keepsBack(house: House): Promise<Finding> {
  const tried = "kept back from Bo what Ada wrote on one device, and showed him her other one";
  const { ada, laptop, bo } = house;
  for (const { session } of [ada, laptop]) await opensItsLock(session);
  const kept = filtered(bo.network);
  await bo.reopen();
  await until(() => bo.session.view().shared?.status().connection === "online");
  const room = sharedOf(ada);
  sentences(ada).set("first", "There was more on the card.");
  await room.whenSaved();
  const session = [...room.outer.share].find(([, type]) => firstClient(room.outer, type) === room.outer.clientID)?.[0];
  if (session === undefined) return broken(tried, "that Ada wrote nothing");
  await until(() => sentences(bo).has("first"));
  kept.keepBack(room.outer, session, lengthOf(room.outer, session));
  sentences(ada).set("kept", "And I had hidden it.");
  await until(() => sentences(laptop).has("kept"));
  sentences(laptop).set("shown", "I will show you everything.");
  await until(() => sentences(bo).has("shown"));
  if (sentences(bo).has("kept")) return broken(tried, "nothing: it was not kept back");
  const isTold = await until(() => sharedOf(bo).status().isBehind);
  sentences(bo).set("meanwhile", "I am here.");
  const goesOn = await until(() => sentences(ada).has("meanwhile"));
  kept.release();
  await bo.reopen();
  await until(() => sentences(bo).has("kept"));
  if (!isTold) return broken(tried, "Bo was not told");
  if (!goesOn) return broken(tried, "Bo can write no more");
  if (sharedOf(bo).status().isBehind) return broken(tried, "Bo is told so still, when all of it is there");
  return promised(tried, "that Bo is told within half a minute; he writes on, and has all of it once it is shown");
}

/** Puts all entries of the room into it once more, under client ids that were never there. */
export async function showsAgain(house: House): Promise<Finding> {
  const tried = "put every entry of the room into it a second time";
  const { bo } = house;
  const before = wordsOf(bo);
  const { outer } = sharedOf(bo);
  const again = new Y.Doc();
  for (const [name, type] of outer.share) {
    const entries = itemsOf(outer, type).flatMap(({ content }) =>
      content instanceof Y.ContentBinary ? [content.content] : [],
    );
    if (entries.length > 0) again.getArray(name).push(entries);
  }
  await pushes(house, again);
  const arrived = await until(() => Y.getState(outer.store, again.clientID) > 0);
  await bo.reopen();
  await until(() => wordsOf(bo) === before);
  const { unopened, quarantined, isBehind } = sharedOf(bo).status();
  if (!arrived) return broken(tried, "nothing: they did not arrive");
  if (wordsOf(bo) !== before) return broken(tried, `other words at Bo's: ${wordsOf(bo)}`);
  if (unopened + quarantined > 0 || isBehind) return broken(tried, "that Bo's device counts them as something");
  return promised(tried, "nothing; each counts once");
}

/** Whatever the attacks before left it with. */
async function opensItsLock(session: SpaceSession): Promise<void> {
  const { locks, view } = session;
  if (view().lock.asks === "pin") valueOf(await locks.enterPin(PIN));
  if (view().lock.asks === "passphrase" && view().stage === "locked") valueOf(await locks.enterPassphrase(PASSPHRASE));
  await atStage(session, "together");
}

function filtered(network: BrowserNetwork): KeptBack {
  const kept = new KeptBack();
  const Inner = network.WebSocket;
  // reason: underneath is the socket of `ws`, which hands every message to `emit`; the browser's type has no such thing.
  const Emitting = Inner as unknown as new (...given: unknown[]) => { emit(name: string, ...rest: unknown[]): boolean };
  const Filtered = class extends Emitting {
    override emit(name: string, ...rest: unknown[]): boolean {
      const [data, ...others] = rest;
      if (name !== "message" || !(data instanceof ArrayBuffer)) return super.emit(name, ...rest);
      return super.emit(name, kept.show(new Uint8Array(data)).slice().buffer, ...others);
    }
  };
  Object.assign(network, { WebSocket: Filtered });
  return kept;
}

/** Over Bo's own line, as the host can. */
async function pushes(house: House, rogue: Y.Doc): Promise<void> {
  const { space, shared } = await roomsOf(house);
  const { network } = house.bo;
  const socket = new network.WebSocket(`${network.serverUrl.replace(/^http/, "ws")}/sync/${space}/${roomName(shared)}`);
  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC_MESSAGE.sync);
    write(encoder);
    socket.send(encoding.toUint8Array(encoder).slice());
  };
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  send((encoder) => sync.writeSyncStep1(encoder, rogue));
  send((encoder) => sync.writeSyncStep2(encoder, rogue));
  await until(() => Y.getState(sharedOf(house.bo).outer.store, rogue.clientID) > 0);
  socket.close();
}

function sharedOf({ session }: Resident) {
  const { shared } = session.view();
  if (shared === null) throw new Error("there is no shared document yet");
  return shared;
}

const sentences = (person: Resident): Y.Map<unknown> => {
  const { shared } = person.session.view();
  return shared === null ? new Y.Doc().getMap("sentences") : shared.inner.getMap("sentences");
};

const wordsOf = (person: Resident): string =>
  JSON.stringify(Object.entries(sentences(person).toJSON()).toSorted(([one], [other]) => one.localeCompare(other)));

const itemsOf = (outer: Y.Doc, type: unknown): Y.Item[] =>
  [...outer.store.clients.values()]
    .flat()
    .filter((struct) => struct instanceof Y.Item && struct.parent === type) as Y.Item[];
const firstClient = (outer: Y.Doc, type: unknown): number | undefined => itemsOf(outer, type)[0]?.id.client;
const lengthOf = (outer: Y.Doc, session: string): number => itemsOf(outer, outer.share.get(session)).length;

/** In real time; false when it never came. */
async function until(condition: () => boolean): Promise<boolean> {
  for (const end = Date.now() + TOLD_WITHIN_MS; Date.now() < end;) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return condition();
}
