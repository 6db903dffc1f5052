import { fail, ok } from "../../../shared/base/result.ts";
import type { InvitationStore } from "../store.ts";
import type { Database } from "./database.ts";
import { withoutSecrets } from "../invitationRow.ts";
import { invitations } from "./invitations.ts";
import { joinByInvitation } from "./joinByInvitation.ts";
import { log } from "./log.ts";

export function invitationOperations(database: Database): InvitationStore {
  return {
    putInvitation: (invitation) =>
      database.write("putInvitation", invitation.space, async (ask) => {
        const { space, tokenHash, nowMs } = invitation;
        if ((await log.lengthOf(ask, space)) === 0) return fail("space-unknown");
        // Also one that has ended: a token is used once in the life of a space.
        if ((await invitations.find(ask, space, tokenHash, nowMs)) !== null) return fail("token-taken");
        return ok(await invitations.put(ask, invitation));
      }),
    lookInvitation: (space, tokenHash, nowMs) =>
      database.readAfter(space, async (ask) => {
        const found = await invitations.find(ask, space, tokenHash, nowMs);
        return found && withoutSecrets(found);
      }),
    currentInvitation: (space, nowMs) =>
      database.readAfter(space, async (ask) => {
        const found = await invitations.newestOf(ask, space, nowMs);
        return found && withoutSecrets(found);
      }),
    consumeInvitation: (joining) =>
      database.write("consumeInvitation", joining.space, (ask) => joinByInvitation(ask, joining)),
    endInvitation: ({ space, tokenHash, state }) =>
      database.write("endInvitation", space, async (ask) => {
        const ended = await invitations.end(ask, space, tokenHash, state);
        return ended === null ? fail("link-unknown") : ok(ended);
      }),
    clearHello: (space, tokenHash) =>
      database.write("clearHello", space, async (ask) => ok(await invitations.clearHello(ask, space, tokenHash))),
    // One statement that ends whatever is past its time, of all spaces: a join that came first has used its own.
    expireInvitations: (nowMs) =>
      database.writeOne("expireInvitations", "expireInvitations", async (ask) =>
        ok(await invitations.expire(ask, nowMs)),
      ),
  };
}
