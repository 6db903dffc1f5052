import { pathToFileURL } from "node:url";
import { newId, type DocumentId, type SpaceId } from "../shared/base/ids.ts";
import type { Random } from "../shared/base/random.ts";
import { type Room, roomName } from "../shared/base/room.ts";
import { toBase64url } from "../shared/base/base64url.ts";
import { rootKeysFromKit } from "../shared/seal/keys/kitKeys.ts";
import { buildCreate } from "../shared/seal/log/build/buildCreate.ts";
import { ENDPOINTS } from "../shared/wire/http/endpoints.ts";

/**
 * How a script gets a device's cookie: it does what a browser does. It signs the first record of a new
 * space, posts it with the server's own Origin, and takes the cookie from the answer. With that cookie and
 * that Origin a stock WebSocket client may open `/sync/<space>/<document>:<epoch>.<generation>`; the room
 * given here is the new partner's private one, which can be written to from the start.
 *
 *   node e2e/deviceCookie.ts http://localhost:3000
 */
export interface ScriptDevice {
  readonly cookie: string;
  readonly origin: string;
  readonly space: SpaceId;
  /** What y-websocket is given as its server and its room. */
  readonly syncServer: string;
  readonly privateRoom: string;
}

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

export async function newDeviceCookie(serverUrl: string): Promise<ScriptDevice> {
  const { origin } = new URL(serverUrl);
  const space = newId<SpaceId>(random);
  const privateDocument = newId<DocumentId>(random);
  const person = { kit: rootKeysFromKit(random.bytes(32)), partnerSecret: random.bytes(32), privateDocument };
  const made = {
    space,
    sharedDocument: newId<DocumentId>(random),
    spaceKey: random.bytes(32),
    nowMs: Date.now(),
    random,
  };
  const body = { record: await buildCreate(person, made), attempt: toBase64url(random.bytes(32)) };
  const response = await fetch(`${origin}/api/spaces/create`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = ENDPOINTS["spaces/create"].answer.parse(await response.json());
  if (!answer.ok) throw new Error(`the server refused: ${answer.problem}`);
  const [cookie = ""] = (response.headers.getSetCookie()[0] ?? "").split(";");
  const room: Room = { space, document: privateDocument, epoch: 0, generation: 0 };
  return {
    cookie,
    origin,
    space,
    syncServer: `${origin.replace(/^http/, "ws")}/sync/${space}`,
    privateRoom: roomName(room),
  };
}

const [, program, address] = process.argv;
if (program !== undefined && pathToFileURL(program).href === import.meta.url) {
  const device = await newDeviceCookie(address ?? "http://localhost:3000");
  process.stdout.write(`${JSON.stringify(device, null, 2)}\n`);
}
