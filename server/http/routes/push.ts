import type { SpaceId } from "../../../shared/base/ids.ts";
import { createTalkAccess } from "../../access/talkAccess.ts";
import type { Doors } from "../doors.ts";
import { refusal } from "../refusal.ts";
import { signedInRoute } from "../route.ts";

/** Every answer is the same whatever the other's devices are: no answer tells whether they are told of news. */
export const pushKey = signedInRoute("push/key", [], async ({ doors }) => ({ ok: true, key: doors.pushes.publicKey }));

export const subscribePush = signedInRoute("push/subscribe", [], async ({ doors, who, body }) => {
  const subscribed = await doors.pushes.subscribe(who, body);
  return subscribed.ok ? { ok: true } : refusal(subscribed.problem);
});

export const unsubscribePush = signedInRoute("push/unsubscribe", [], async ({ doors, who }) => {
  const ended = await doors.pushes.unsubscribe(who.device);
  return ended.ok ? { ok: true } : refusal(ended.problem);
});

export const tellPush = signedInRoute("push/tell", [], async ({ doors, who: { space, slot } }) => {
  if (await isOpen(doors, space)) doors.pushes.news(space, slot === "a" ? "b" : "a");
  return { ok: true };
});

/** In a closed space there is no news. */
async function isOpen({ spaceLogs }: Doors, space: SpaceId): Promise<boolean> {
  return (await createTalkAccess(spaceLogs).mayWrite(space)).ok;
}
