import type * as Y from "yjs";
import type { Slot } from "../../../shared/base/ids.ts";
import { readRecord } from "../../../shared/seal/record/readRecord.ts";
import type { SignedRecord } from "../../../shared/seal/record/signedRecord.ts";
import { signRecord } from "../../../shared/seal/record/signRecord.ts";
import { allSigners } from "../../../shared/seal/log/signersOf.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import { personName } from "../words/personName.ts";

/**
 * Names in the shared document: one signed record per person. Both can write the map, so a name counts
 * only with its owner's signature, and the owner's device puts it back when it was removed or replaced.
 */
const NAME_LABEL = "cg/v1/name";

export function sharedName(inner: Y.Doc, state: SpaceState, slot: Slot): string | null {
  const record = nameRecord(inner, state, slot);
  const name = typeof record?.value === "string" ? personName(record.value) : null;
  return name?.ok === true ? name.value : null;
}

/**
 * Writes `name` unless it stands there already. `known` is the highest counter that this device has seen,
 * so that a name put back never loses against an old one that was copied into its place.
 */
export function publishName(
  inner: Y.Doc,
  state: SpaceState,
  me: { readonly slot: Slot; readonly signing: SigningKeys; readonly name: string },
  known: number,
): number {
  const found = nameRecord(inner, state, me.slot);
  const counter = Math.max(found?.counter ?? 0, known);
  if (found?.value === me.name && found.counter === counter) return counter;
  const record: SignedRecord = {
    label: NAME_LABEL,
    space: state.space,
    author: me.slot,
    subject: "name",
    contentHash: null,
    counter: counter + 1,
    value: me.name,
  };
  inner.getMap("people").set(me.slot, signRecord(record, me.signing));
  return record.counter;
}

function nameRecord(inner: Y.Doc, state: SpaceState, slot: Slot): SignedRecord | null {
  const read = readRecord(inner.getMap("people").get(slot), {
    label: NAME_LABEL,
    space: state.space,
    author: slot,
    subject: "name",
    signersOf: (author) => allSigners(state, author),
  });
  return read.ok ? read.value : null;
}
