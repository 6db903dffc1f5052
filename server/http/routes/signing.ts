import { toBase64url } from "../../../shared/base/base64url.ts";
import type { StoredSigningEntry as WireEntry } from "../../../shared/wire/http/signingEntriesField.ts";
import type { StoredSigningEntry } from "../../store/signingStore.ts";
import { bytes } from "../bytes.ts";
import { refusal } from "../refusal.ts";
import { type Route, signedInRoute } from "../route.ts";

export const readSigning = signedInRoute("signing/read", [], async ({ doors, who, body: { from } }) => {
  const page = await doors.signing.read(who, from);
  if (!page.ok) return refusal(page.problem);
  return { ok: true, entries: page.value.entries.map(onWire), more: page.value.more, now: doors.clock.now() };
});

export const appendSigning: Route = {
  ...signedInRoute("signing/append", [], async ({ doors, who, body: { n, entry } }) => {
    const appended = await doors.signing.append(who, n, bytes(entry));
    const now = doors.clock.now();
    if (appended.ok) return { ok: true, n, at: appended.value.atMs, now };
    if ("missed" in appended) return refusal(appended.problem, { entries: appended.missed.map(onWire), now });
    if ("retryAfterSeconds" in appended)
      return refusal(appended.problem, { retryAfterSeconds: appended.retryAfterSeconds });
    return refusal(appended.problem, { now });
  }),
  longBody: true,
};

function onWire({ n, atMs, entry }: StoredSigningEntry): WireEntry {
  return { n, at: atMs, entry: toBase64url(entry) };
}
