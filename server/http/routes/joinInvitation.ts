import { toBase64url } from "../../../shared/base/base64url.ts";
import { type DeviceId, newId } from "../../../shared/base/ids.ts";
import { attemptHash } from "../../access/attempt.ts";
import { credentialHash, newCredential, sha256 } from "../../access/credential.ts";
import { storedRecord, wireRecords } from "../../access/spaceLogs.ts";
import { bytes } from "../bytes.ts";
import { logRefusal } from "../logRefusal.ts";
import { refusal } from "../refusal.ts";
import { openRoute } from "../route.ts";

/**
 * The one way in for the second partner. The token's hash must be the one that the signed record names;
 * then one transaction of the store uses the token, appends the record, makes the device and hands out the
 * wrapped key, or does nothing. Of two who come at once, one gets in and the other reads `link-used`: so
 * the record is judged before the link is looked at, and a link that has ended answers first.
 */
export const joinInvitation = openRoute(
  "invitations/join",
  ["links"],
  async ({ doors, body, shown, setCredential }) => {
    const { space, record } = body;
    const tokenHash = sha256(bytes(body.token));
    const nowMs = doors.clock.now();
    const judged = await doors.spaceLogs.judge(space, record);
    const found = await doors.store.lookInvitation(space, tokenHash, nowMs);
    if (found === null) return refusal("link-unknown");
    const already = shown === null ? null : await doors.credentials.holderOf(shown);
    if (already?.space === space && already.slot === found.invitedBy) return refusal("own-invitation");
    if (record.type !== "join" || record.body.tokenHash !== tokenHash) return refusal("record-refused");
    if (!judged.ok && found.state === "open") return logRefusal(doors, judged);
    const credential = newCredential(doors.random);
    const joined = await doors.store.consumeInvitation({
      space,
      tokenHash,
      record: storedRecord(record),
      hello: bytes(body.hello),
      device: newId<DeviceId>(doors.random),
      credentialHash: credentialHash(credential),
      attemptHash: attemptHash(body.attempt),
      nowMs,
    });
    doors.spaceLogs.forget(space);
    if (!joined.ok) return logRefusal(doors, joined);
    const { wrappedKey, device } = joined.value;
    setCredential(credential);
    if (wrappedKey !== null) {
      await doors.consequences.logGrew(space, record);
      doors.consequences.invitationChanged(space, found.invitedBy, "used");
      doors.pushes.news(space, found.invitedBy);
    }
    const records = wireRecords(await doors.store.readLog(space, 0));
    return { ok: true, slot: "b", device, records, wrappedKey: wrappedKey === null ? null : toBase64url(wrappedKey) };
  },
);
