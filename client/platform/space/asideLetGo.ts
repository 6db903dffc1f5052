import type { SealedDocument } from "../document/sealedDocument.ts";
import type { Held } from "./held.ts";
import { heldAside } from "./setAside.ts";

/**
 * Words begun alone have arrived in the new private document, on the server too: the old space can go. Gives
 * back how its copies' names begin, or null while it is still needed.
 */
export function asideLetGo(
  held: Held | null,
  mine: SealedDocument | null,
  documentsName: string,
): readonly string[] | null {
  const aside = held === null ? null : heldAside(held);
  if (aside === null || held?.device.standing !== "registered" || mine?.room.space !== held.device.space) return null;
  const status = mine.status();
  if (status.saved !== "saved" || !status.keptOnDisk || !status.synced) return null;
  const { space, partners } = aside.log.state;
  return [`${documentsName}/${space}/`, `${documentsName}/${partners.a.privateDocument}:`];
}
