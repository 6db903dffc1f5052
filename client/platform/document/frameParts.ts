import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { LIMITS } from "../../../shared/base/limits.ts";
import { SYNC_MESSAGE, SYNC_STEP } from "../../../shared/wire/syncMessages.ts";
import { PART_BYTES } from "./ownSession.ts";
import { splitStructs } from "./splitStructs.ts";

/**
 * A stock provider sends all that the server lacks as one frame. After a long time offline, or to a server
 * that lost its disk, that may be more than a frame may hold, and the server would refuse it for good. So it
 * is sent as several, each of which can be placed when it arrives: the first as the answer that it was, the
 * others as updates.
 */
export function frameParts(message: Uint8Array): Uint8Array[] {
  if (message.length <= LIMITS.syncFrameBytes || message[0] !== SYNC_MESSAGE.sync) return [message];
  const step = message[1];
  if (step !== SYNC_STEP.difference && step !== SYNC_STEP.update) return [message];
  const decoder = decoding.createDecoder(message.subarray(2));
  const { structs, ds } = Y.decodeUpdate(decoding.readVarUint8Array(decoder));
  return splitStructs(structs, ds, "v1", PART_BYTES).map((update, i) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC_MESSAGE.sync);
    encoding.writeVarUint(encoder, i === 0 ? step : SYNC_STEP.update);
    encoding.writeVarUint8Array(encoder, update);
    return encoding.toUint8Array(encoder);
  });
}
