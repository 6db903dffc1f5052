import { type DocumentId, newId } from "../../shared/base/ids.ts";
import { type EndpointName, ENDPOINTS } from "../../shared/wire/http/endpoints.ts";
import { atStage, valueOf } from "../pairing/pairingWorld.ts";
import { type Attacker, broken, type Finding, nothing, promised } from "./finding.ts";
import { PIN, type House, PASSPHRASE } from "./house.ts";
import { post } from "../post.ts";
import { closedWith, roomsOf } from "./rooms.ts";

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

/** Bo with developer tools and a valid login: asks everything that the API allows, before and after Ada was private. */
export const controllingPartner: Attacker = {
  name: "a controlling partner",
  async attack(house) {
    return [await adaInPrivate(house), await herRoom(house), await herDoors(house), await whatIsShared(house)];
  },
};

/** Everything that the server tells Bo when he asks; its clock and his own login aside. */
async function toldToBo({ bo }: House): Promise<string> {
  const asked: [EndpointName, unknown][] = [
    ["me", {}],
    ["log/read", { from: 0 }],
    ["signing/read", { from: 0 }],
    ["ring/read", {}],
    ["push/key", {}],
  ];
  const answers = [];
  for (const [name, body] of asked) {
    const { now: _now, ...answer } = await post(bo.network, name, body);
    answers.push(answer);
  }
  return JSON.stringify(answers);
}

/** Notes, a PIN, another passphrase, a name for a device, a further device and its end: Bo hears and reads nothing of it. */
async function adaInPrivate(house: House): Promise<Finding> {
  const tried = "listened while Ada wrote notes, set a PIN, named, added and removed a device and locked";
  const { laptop, bo, stranger } = house;
  const before = await toldToBo(house);
  const heard = bo.heard.count;
  laptop.session.view().mine?.inner.getText("notes").insert(0, "Nobody knows that I called the help line. ");
  await laptop.session.view().mine?.whenSaved();
  valueOf(await laptop.session.locks.setPin(PIN, null));
  const tablet = stranger("tablet");
  const waiting = valueOf(await tablet.session.devices.wait("Tablet"));
  const arrived = waiting.arrived();
  valueOf(await laptop.session.devices.give(waiting.text));
  valueOf(await arrived);
  await atStage(tablet.session, "locked");
  valueOf(await tablet.session.locks.enterPassphrase(PASSPHRASE));
  valueOf(await tablet.session.devices.signOut());
  await laptop.session.lock();
  const after = await toldToBo(house);
  if (before !== after) return broken(tried, "the server's answers changed");
  return bo.heard.count === heard ? nothing(tried) : broken(tried, `${bo.heard.count - heard} messages`);
}

async function herRoom(house: House): Promise<Finding> {
  const tried = "asked for Ada's private room and for one that never was";
  const { space, ofAda } = await roomsOf(house);
  const rooms = [ofAda, { ...ofAda, document: newId<DocumentId>(random) }];
  const [real, madeUp] = await Promise.all(rooms.map((room) => closedWith(house.bo.network, space, room)));
  return real === madeUp ? nothing(tried) : broken(tried, `${real} and ${madeUp}`);
}

/** No request says whose it is: fields that would are refused by every door. */
async function herDoors({ bo }: House): Promise<Finding> {
  const tried = "asked every door in Ada's name";
  const opened: string[] = [];
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const { ok } = await post(bo.network, name, { slot: "a", device: newId(random), from: 0 });
    if (ok === true) opened.push(name);
  }
  return opened.length === 0 ? nothing(tried) : broken(tried, opened.join(", "));
}

async function whatIsShared({ bo }: House): Promise<Finding> {
  const { shared, partner } = bo.session.view();
  const words = Object.keys(shared?.inner.toJSON() ?? {}).length;
  return promised(
    "read what is shared",
    `${partner.name ?? "her"} as a name, ${words} kinds of shared content, all of it`,
  );
}
