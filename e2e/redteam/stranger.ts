import { type EndpointName, ENDPOINTS } from "../../shared/wire/http/endpoints.ts";
import { type DocumentId, newId, type SpaceId } from "../../shared/base/ids.ts";
import { valueOf } from "../pairing/pairingWorld.ts";
import { type Attacker, broken, type Finding, nothing, promised, unlessFound } from "./finding.ts";
import type { House, Resident } from "./house.ts";
import { closedWith, roomsOf } from "./rooms.ts";
import { post } from "../post.ts";

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const names = (): EndpointName[] => Object.keys(ENDPOINTS) as EndpointName[];

/** Gives everybody a number to sign, the same whether there is somebody to recover or not. */
const MEANT_FOR_ALL: EndpointName = "recovery/ask";

/** Knows the address of the server, perhaps an id, perhaps has a space of their own; was never let in. */
export const stranger: Attacker = {
  name: "a stranger",
  async attack(house) {
    const nobody = house.stranger("nobody");
    const neighbour = house.stranger("neighbour");
    valueOf(await neighbour.session.invite("Mallory"));
    return [
      await withoutLogin(nobody),
      await withForeignOrigin(house),
      await withOwnLogin(house, neighbour),
      await guessing(house, nobody),
      await usedLink(house, nobody),
    ];
  },
};

async function withoutLogin(nobody: Resident): Promise<Finding> {
  const told = await Promise.all(names().map(async (name) => ({ name, answer: await post(nobody.network, name, {}) })));
  const letIn = told
    .filter(({ name, answer }) => answer["ok"] === true && name !== MEANT_FOR_ALL)
    .map(({ name }) => name);
  return unlessFound(`asked all ${told.length} doors without a login`, letIn);
}

/** What another page could make Ada's browser do: her cookie comes along, the page's own address too. */
async function withForeignOrigin({ server, ada }: House): Promise<Finding> {
  const cookie = [...ada.network.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const opened: string[] = [];
  for (const origin of ["https://evil.example", "null", `${server.url}.evil.example`]) {
    for (const name of names()) {
      const headers = { "content-type": "application/json", cookie, origin };
      const response = await fetch(`${server.url}/api/${name}`, { method: "POST", headers, body: "{}" });
      const { problem } = (await response.json()) as { problem?: string };
      if (problem !== "foreign-origin") opened.push(`${name} from ${origin}: ${problem ?? "let in"}`);
    }
  }
  return unlessFound("used Ada's login from another page", opened);
}

async function withOwnLogin(house: House, neighbour: Resident): Promise<Finding> {
  const { space, shared, ofAda } = await roomsOf(house);
  const other = { ...shared, document: newId<DocumentId>(random) };
  const codes = await Promise.all([shared, ofAda, other].map((room) => closedWith(neighbour.network, space, room)));
  const read = await post(neighbour.network, "log/read", { from: 0 });
  const isTheirs = JSON.stringify(read).includes(space);
  if (isTheirs) return broken("used a login of another space", "records of this one");
  return new Set(codes).size === 1
    ? nothing(`used a login of another space on two rooms of this one and on a made-up one (all ${codes[0]})`)
    : broken("used a login of another space", `told a real room from a made-up one: ${codes.join(", ")}`);
}

async function guessing(house: House, nobody: Resident): Promise<Finding> {
  const { space } = await roomsOf(house);
  const tokenHash = Buffer.from(random.bytes(32)).toString("base64url");
  const ask = async (asked: string): Promise<string> => {
    const { now: _now, ...answer } = await post(nobody.network, "invitations/look", {
      space: asked,
      tokenHash,
    });
    return JSON.stringify(answer);
  };
  const [real, madeUp] = [await ask(space), await ask(newId<SpaceId>(random))];
  return real === madeUp
    ? nothing("asked for an invitation of a real and of a made-up space")
    : broken("asked for an invitation of a real and of a made-up space", `${real} and ${madeUp}`);
}

async function usedLink({ link }: House, nobody: Resident): Promise<Finding> {
  const looked = await nobody.session.look(link.slice(link.indexOf("#") + 1));
  const joined = await nobody.session.join(link.slice(link.indexOf("#") + 1), "Mallory");
  if (looked.ok || joined.ok) return broken("opened the link that Bo had used", "it let somebody in again");
  return promised("opened the link that Bo had used", `that it was used (${looked.problem})`);
}
