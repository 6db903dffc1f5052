import * as Y from "yjs";
import { ENTRY_MAX_BYTES, PART_BYTES } from "./ownSession.ts";
import { splitStructs } from "./splitStructs.ts";

/** One update as it is, or in parts where no frame would take it. */
export function entriesOf(update: Uint8Array): Uint8Array[] {
  if (update.length <= ENTRY_MAX_BYTES) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  return splitStructs(structs, ds, "v1", PART_BYTES);
}
