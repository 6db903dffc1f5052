import { type DocumentId, newId } from "../../shared/base/ids.ts";
import { rootKeysFromKit } from "../../shared/seal/keys/kitKeys.ts";
import { buildCreate } from "../../shared/seal/log/build/buildCreate.ts";
import { roomsOf } from "./rooms.ts";
import { atStage, seen, valueOf } from "../pairing/pairingWorld.ts";
import { type Attacker, broken, type Finding, promised } from "./finding.ts";
import { keepsBack, showsAgain } from "./hostInTheRoom.ts";
import { type House, PASSPHRASE, type Resident } from "./house.ts";

type Records = Record<string, unknown>[];
type Answer = { ok: boolean; records?: Records; sealed?: string | null; version?: number };

/** Runs the server and answers as it likes. Each lie is told to Bo, who opens the app anew while it is told. */
export const maliciousHost: Attacker = {
  name: "a malicious host",
  async attack(house) {
    const inPlaceOfAda = await ownFirstRecord(house);
    return [
      await frozenBy("withheld the space's log", house, () => []),
      await frozenBy("told the log in another order", house, (records) => records.toReversed().map(renumbered)),
      await frozenBy("dated the log anew", house, (records) => records.map((record) => ({ ...record, at: 0 }))),
      await frozenBy("put another root in Ada's place, signed by it", house, (records) => [
        inPlaceOfAda,
        ...records.slice(1),
      ]),
      await rolledBackRing(house),
      await unharmed(house),
      await keepsBack(house),
      await showsAgain(house),
    ];
  },
};

const renumbered = (record: Record<string, unknown>, n: number): Record<string, unknown> => ({ ...record, n });

/** The same space, begun by somebody else: sound in itself, and not the record that both pinned. */
async function ownFirstRecord(house: House): Promise<Record<string, unknown>> {
  const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
  const { space, shared } = await roomsOf(house);
  const creator = {
    kit: rootKeysFromKit(random.bytes(32)),
    partnerSecret: random.bytes(32),
    privateDocument: newId<DocumentId>(random),
  };
  const made = { space, sharedDocument: shared.document, spaceKey: random.bytes(32), nowMs: Date.now(), random };
  return { ...(await buildCreate(creator, made)) };
}

/** Frozen: nothing more is sent, everything that is here stays, and the screen says so. */
async function frozenBy(tried: string, { bo }: House, lie: (records: Records) => Records): Promise<Finding> {
  bo.network.rewrites = (path, answer) => {
    if (path !== "/api/log/read") return answer;
    const told = answer as Answer;
    return { ...told, records: lie(told.records ?? []) };
  };
  await bo.reopen();
  const view = await seen(bo.session, ({ problem }) => problem?.startsWith("frozen-") === true).catch(() => null);
  const isHere = view?.shared?.inner.getMap("sentences").get("one") !== undefined;
  const isSilent = view?.shared?.status().connection === "offline";
  await truthAgain(bo);
  if (view === null) return broken(tried, "Bo was not told");
  if (!isHere) return broken(tried, "Bo lost what was written");
  if (!isSilent) return broken(tried, "Bo's device went on sending");
  return promised(tried, "that Bo stops; his words stay and the screen says why");
}

/** Devices, their names and whether a passphrase is asked for: an older word about them is no word. */
async function rolledBackRing({ ada }: House): Promise<Finding> {
  const tried = "gave Ada's devices an old list of her devices";
  const before = JSON.stringify(ada.session.view().ring);
  ada.network.rewrites = (path, answer) =>
    path === "/api/ring/read" ? { ...(answer as Answer), version: 0, sealed: null } : answer;
  await ada.reopen();
  const { lock } = await seen(ada.session, ({ stage }) => stage !== "opening");
  if (lock.asks !== "passphrase") return broken(tried, "that Ada's device no longer asks for her passphrase");
  valueOf(await ada.session.locks.enterPassphrase(PASSPHRASE));
  await atStage(ada.session, "together");
  const after = JSON.stringify(ada.session.view().ring);
  await truthAgain(ada);
  return before === after
    ? promised(tried, "nothing; the newer one that was read before is kept")
    : broken(tried, after);
}

async function truthAgain(person: Resident): Promise<void> {
  person.network.rewrites = (_path, answer) => answer;
  await person.reopen();
  await seen(person.session, ({ stage }) => stage === "together" || stage === "locked");
}

async function unharmed({ bo }: House): Promise<Finding> {
  const tried = "told the truth again after all that";
  const { shared, problem } = await seen(bo.session, (view) => view.shared?.status().connection === "online");
  const isWhole = shared?.inner.getMap("sentences").get("one") !== undefined && problem === null;
  return isWhole ? promised(tried, "that both go on where they were") : broken(tried, String(problem));
}
