import { toBase64url } from "../../shared/base/base64url.ts";
import type { DeviceId, SpaceId } from "../../shared/base/ids.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import { invitationOf } from "./invitationOf.ts";
import { type Browser, newAttempt } from "./testServer.ts";

/** What two people's devices would make (`shared/seal/testing`): create, join, and whatever follows. */
export interface Meeting {
  readonly records: readonly LogRecord[];
  readonly link: { readonly space: SpaceId; readonly token: Uint8Array };
}

/** Through every door that a real pair goes through, as far as the records go; answers with their devices. */
export async function meetOverHttp(
  ada: Browser,
  bo: Browser,
  { records: [create, join, ...others], link }: Meeting,
  nowMs: number,
): Promise<{ readonly adas: DeviceId; readonly bos: DeviceId }> {
  if (create === undefined || join === undefined) throw new Error("a meeting begins with create and join");
  const { device: adas } = await ada.get("spaces/create", { record: create, attempt: newAttempt() });
  await ada.get("invitations/create", invitationOf(link.token, nowMs));
  const joined = await bo.get("invitations/join", {
    space: link.space,
    token: toBase64url(link.token),
    hello: Buffer.from("a sealed hello from Bo to Ada").toString("base64url"),
    record: join,
    attempt: newAttempt(),
  });
  for (const record of others) await ada.get("log/append", { record });
  return { adas, bos: joined.device };
}
