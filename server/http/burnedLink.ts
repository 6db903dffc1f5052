import { Router } from "express";
import { isId, type SpaceId } from "../../shared/base/ids.ts";
import { fromBase64url } from "../../shared/base/base64url.ts";
import { sha256 } from "../access/credential.ts";
import type { Doors } from "./doors.ts";
import { noticePage } from "./noticePage.ts";
import { rateLimits } from "./rateLimits.ts";

/**
 * An invitation link carries its secrets behind a `#`, which never reaches a server. Some messengers turn
 * the `#` into `%23`, and then the whole secret arrives here, in a path that proxies like to write down.
 * Such a link is void from that moment: the invitation ends, its blobs are deleted, the inviter is told,
 * and the path is neither logged nor answered with.
 */
const LINK = /[/#]1\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{22})\./;
const SENTENCE =
  "This link was changed on its way and cannot be used any more. Please ask for a new one, and for it to be sent in another way.";

export function burnedLink(doors: Doors): Router {
  const router = Router();
  router.get(/^\/join\/?(%|1\.)/i, rateLimits(doors.settings, doors.log).any, async (request, response) => {
    const [, space, token] = LINK.exec(withoutEscapes(request.originalUrl)) ?? [];
    if (space !== undefined && token !== undefined && isId(space)) await burn(doors, space as SpaceId, token);
    noticePage(response, 410, SENTENCE);
  });
  return router;
}

async function burn({ store, consequences, clock, log }: Doors, space: SpaceId, token: string): Promise<void> {
  const bytes = fromBase64url(token, 16);
  if (!bytes.ok) return;
  const tokenHash = sha256(bytes.value);
  const found = await store.lookInvitation(space, tokenHash, clock.now());
  if (found?.state !== "open") return;
  const ended = await store.endInvitation({ space, tokenHash, state: "burned" });
  if (!ended.ok) throw new Error(`a burned link could not be ended: ${ended.problem}`);
  log.info("invitation burned");
  consequences.invitationChanged(space, found.invitedBy, "burned");
}

/** Only the dots can be escaped besides, by one program or by two in a row: ids and tokens never need it. */
function withoutEscapes(url: string): string {
  return url.replace(/%25/g, "%").replace(/%2E/gi, ".").replace(/%23/g, "#");
}
