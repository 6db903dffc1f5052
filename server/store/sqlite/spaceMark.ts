import type { SpaceId } from "../../../shared/base/ids.ts";
import type { SpaceMark } from "../watchStore.ts";
import type { Conversations } from "./conversations.ts";
import type { createDevices } from "./devices.ts";
import type { Invitations } from "./invitations.ts";
import type { Log } from "./log.ts";
import type { ringOperations } from "./rings.ts";
import type { signingOperations } from "./signing.ts";

interface Marked {
  readonly log: Log;
  readonly devices: ReturnType<typeof createDevices>;
  readonly conversations: Conversations;
  readonly signing: ReturnType<typeof signingOperations>;
  readonly rings: ReturnType<typeof ringOperations>["operations"];
  readonly invitations: Invitations;
}

/** One process writes to this file, and it knows what it told: here the port is kept for tests, and not for speed. */
export function spaceMark(parts: Marked, space: SpaceId): SpaceMark {
  const [newest] = parts.conversations.recent(space, 1);
  return {
    space,
    records: parts.log.lengthOf(space),
    devices: parts.devices.listOf(space).map(({ device }) => device),
    conversation: newest === undefined ? null : { id: newest.conversation, events: newest.events },
    signed: parts.signing.lengthOf(space),
    rings: {
      a: parts.rings.readRing(space, "a")?.version ?? 0,
      b: parts.rings.readRing(space, "b")?.version ?? 0,
    },
    invitation: parts.invitations.markOf(space),
  };
}
