import { io } from "socket.io-client";
import { bytesOf, deviceState } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import type { Clock } from "../../shared/base/clock.ts";
import { type EventClass, eventHash, readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { sealEvent } from "../../shared/seal/conversation/sealEvent.ts";
import { LIVE_PATH } from "../../shared/wire/live.ts";
import { type Talker, valueOf } from "./talkWorld.ts";

/**
 * Somebody with developer tools: their own keys and their own login, in a program that is not ours. It says
 * the next thing in the open conversation under the class it likes, whatever the body holds.
 */
export async function saysStrange(
  person: Talker,
  server: { readonly url: string; readonly clock: Clock },
  strange: { readonly class: EventClass; readonly body: unknown; readonly rules?: number },
): Promise<void> {
  const vault = valueOf(await openVault(person.storage, server.clock));
  const device = valueOf(await vault.read("device", deviceState))!;
  vault.close();
  const pen = person.session.pen()!;
  const last = lastHeard(person);
  const before = valueOf(readEventHeader(last));
  const event = sealEvent({
    spaceKey: bytesOf(device.spaceKeys[String(before.epoch)]!),
    space: pen.space,
    header: {
      ...before,
      class: strange.class,
      author: pen.slot,
      closes: "24h",
      seq: before.seq + 1,
      agreedAt: null,
      previous: eventHash(last),
    },
    rules: strange.rules ?? 1,
    body: new TextEncoder().encode(JSON.stringify(strange.body)),
    secretKey: pen.signing.secretKey,
    random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  });
  const socket = io(server.url, {
    path: LIVE_PATH,
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: person.network.socketHeaders?.() ?? {},
  });
  const answer: unknown = await socket.emitWithAck("conversation:append", { event: toBase64url(event) });
  socket.disconnect();
  if (JSON.stringify(answer).includes('"ok":false')) throw new Error(`not taken: ${JSON.stringify(answer)}`);
}

/** The newest event that came over this person's wire. */
function lastHeard({ tap }: Talker): Uint8Array {
  const events = tap.heard.flatMap(({ name, payload }) =>
    name === "conversation:event" ? [(payload as { event: { event: string } }).event.event] : [],
  );
  return valueOf(fromBase64url(events.at(-1)!));
}
