import { roomName } from "../../../shared/base/room.ts";
import { ok } from "../../../shared/base/result.ts";
import { buildGeneration } from "../../../shared/seal/log/build/buildGeneration.ts";
import type { OutgrownRoom } from "../document/sealedDocument.ts";
import { type Desk, type Held, type Step } from "./held.ts";
import { hasCurrentKeys } from "./ownKeys.ts";
import { appendToLog } from "./syncLog.ts";

/**
 * A document leaves a room that it has outgrown for the next one, under the same key. Once an hour and six times a
 * day is the most that the log takes; more is let be, and asked again when the document is next at rest.
 */
export async function beginGeneration(held: Held, desk: Desk, { room, digest, leftBehind }: OutgrownRoom): Step {
  if (!hasCurrentKeys(held)) return ok(held);
  const author = held.device.slot;
  const { secretKey } = held.identity.partner.signing;
  const next = appendToLog(
    desk.api,
    held.log,
    desk.clock,
    async (state, nowMs) => {
      const here = state.rooms.findLast(({ room: one, until }) => one.document === room.document && until === null);
      if (here === undefined || here.readOnly || roomName(here.room) !== roomName(room)) return null;
      return buildGeneration({ state, author, secretKey, nowMs }, room, { oldRoomDigest: digest, leftBehind });
    },
    "let-be",
  );
  const log = await next;
  if (!log.ok) return log;
  const grown = { ...held, log: log.value };
  const kept = await desk.keep(grown);
  return kept.ok ? ok(grown) : kept;
}
