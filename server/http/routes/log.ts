import { wireRecords } from "../../access/spaceLogs.ts";
import { logRefusal } from "../logRefusal.ts";
import { refusal } from "../refusal.ts";
import { signedInRoute } from "../route.ts";

export const readLog = signedInRoute("log/read", [], async ({ doors, who, body }) => {
  return { ok: true, records: wireRecords(await doors.store.readLog(who.space, body.from)) };
});

/**
 * Creating and joining have doors of their own, which also make the device: through here nobody enters. After a restore
 * a partner's join comes back as what happened once; their device is let in by their 24 words.
 */
export const appendLog = signedInRoute("log/append", [], async ({ doors, who, body: { record } }) => {
  if (record.type === "create") return refusal("record-refused");
  if (record.type === "join" && !(await doors.spaceLogs.isBroughtBack(record))) return refusal("record-refused");
  const judged = await doors.spaceLogs.judge(who.space, record);
  if (!judged.ok) return logRefusal(doors, judged);
  const { stored } = judged.value;
  const nowMs = doors.clock.now();
  const written = await doors.store.appendLog(who.space, stored, nowMs);
  doors.spaceLogs.appended(who.space, judged.value, written.ok ? nowMs : null);
  if (!written.ok) return logRefusal(doors, written);
  await doors.consequences.logGrew(who.space, record);
  return { ok: true, n: record.n };
});
