import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import { readEnvelope } from "../../shared/seal/envelope.ts";
import { SYNC_MESSAGE, SYNC_STEP } from "../../shared/wire/syncMessages.ts";

export interface Piece {
  readonly kind: string;
  readonly size: number;
}

/** What somebody with developer tools can tell about one sync frame, the order and the exact clock aside. */
export interface ReadFrame {
  /** Kind and size of every message and of every sealed entry in it. */
  readonly pieces: readonly Piece[];
  /** Outer clients whose presence it announces, true, or ends, false. */
  readonly presences: ReadonlyMap<number, boolean>;
}

/**
 * Sealed entries are told by kind and length and not by frame: the length of a frame depends on how many
 * digits random client ids happen to have.
 */
export function readReceived(frame: Uint8Array): ReadFrame {
  const decoder = decoding.createDecoder(frame);
  const pieces: Piece[] = [];
  const presences = new Map<number, boolean>();
  while (decoding.hasContent(decoder)) {
    const type = decoding.readVarUint(decoder);
    if (type === SYNC_MESSAGE.saved) {
      decoding.readVarUint(decoder);
      pieces.push({ kind: "saved", size: 0 });
    } else if (type === SYNC_MESSAGE.awareness) {
      for (const [client, state] of readAwareness(decoding.readVarUint8Array(decoder))) {
        presences.set(client, state !== "null");
        pieces.push({ kind: "presence", size: state.length });
      }
    } else if (type === SYNC_MESSAGE.sync) {
      const step = decoding.readVarUint(decoder);
      const body = decoding.readVarUint8Array(decoder);
      if (step === SYNC_STEP.stateVector) pieces.push({ kind: "state vector", size: 0 });
      else pieces.push(...entriesOf(body));
    } else {
      pieces.push({ kind: `message ${type}`, size: 0 });
      break;
    }
  }
  return { pieces, presences };
}

function* readAwareness(update: Uint8Array): Iterable<[number, string]> {
  const decoder = decoding.createDecoder(update);
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    yield [client, decoding.readVarString(decoder)];
  }
}

function entriesOf(update: Uint8Array): Piece[] {
  const { structs, ds } = Y.decodeUpdate(update);
  const entries = structs.map((struct): Piece => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentBinary))
      return { kind: "no content", size: struct.length };
    const envelope = readEnvelope(struct.content.content);
    if (!envelope.ok) return { kind: "malformed", size: 0 };
    return { kind: envelope.value.kind, size: envelope.value.ciphertext.length };
  });
  const deleted = [...ds.clients.values()].flat().reduce((sum, { len }) => sum + len, 0);
  return deleted === 0 ? entries : [...entries, { kind: "deleted", size: deleted }];
}
