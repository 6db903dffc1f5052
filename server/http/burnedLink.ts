import { Router } from "express";
import { isSpilledPath, readSpilledLink } from "../../shared/seal/invitation/spilledLink.ts";
import type { Doors } from "./doors.ts";
import { noticePage } from "./noticePage.ts";
import { rateLimits } from "./rateLimits.ts";

/**
 * An invitation link carries its secrets behind a `#`, which never reaches a server. Some messengers turn
 * the `#` into `%23`, and then the whole secret arrives here, in a path that proxies like to write down.
 * Such a link is void from that moment: the invitation ends, its blobs are deleted, the inviter is told,
 * and the path is neither logged nor answered with.
 */
const SENTENCE =
  "This link was changed on its way and cannot be used any more. Please ask for a new one, and for it to be sent in another way.";

export function burnedLink(doors: Doors): Router {
  const router = Router();
  const limit = rateLimits(doors, "burned").any;
  router.get("/{*path}", (request, _response, next) => next(isSpilledPath(request.originalUrl) ? undefined : "router"));
  router.get("/{*path}", limit, async (request, response) => {
    await burn(doors, request.originalUrl);
    noticePage(response, 410, SENTENCE);
  });
  return router;
}

async function burn({ store, consequences, clock, log }: Doors, path: string): Promise<void> {
  const spilled = readSpilledLink(path);
  if (spilled === null) return;
  const { space, tokenHash } = spilled;
  const found = await store.lookInvitation(space, tokenHash, clock.now());
  if (found?.state !== "open") return;
  const ended = await store.endInvitation({ space, tokenHash, state: "burned" });
  if (!ended.ok) throw new Error(`a burned link could not be ended: ${ended.problem}`);
  // Somebody may have joined since it was looked at.
  if (ended.value !== "burned") return;
  log.info("invitation burned");
  consequences.invitationChanged(space, found.invitedBy, "burned");
}
