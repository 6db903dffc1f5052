import type { SpaceId } from "../../../shared/base/ids.ts";
import { encodeInvitationLink } from "../../../shared/seal/invitation/invitationLink.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { KeptInvitation } from "../keys/keptInvitation.ts";

/** The whole address to hand on. Behind the # nothing ever reaches a server. */
export function linkText(serverUrl: string, space: SpaceId, link: NonNullable<KeptInvitation["link"]>): string {
  const fragment = encodeInvitationLink({ space, token: bytesOf(link.token), key: bytesOf(link.key) });
  return `${serverUrl}/join#${fragment}`;
}
