import { fail, ok } from "../../../shared/base/result.ts";
import { buildPdfKey } from "../../../shared/seal/log/build/buildPdfKey.ts";
import { type Desk, type Held, type Step } from "./held.ts";
import { appendToLog } from "./syncLog.ts";

/**
 * The space's log says whose this device's key is before it signs anything: a file then shows a key, and the log whose
 * it is, and from which record on it was called back. Once is enough, and asking again finds it there.
 */
export async function publishPdfKey(
  held: Held,
  desk: Desk,
  key: { readonly spkiHash: string; readonly serial: string },
): Step {
  const author = held.device.slot;
  const secretKey = held.identity.partner.signing.secretKey;
  if (held.log.state.closed) return fail("space-closed");
  const log = await appendToLog(desk.api, held.log, desk.clock, async (state, nowMs) => {
    const isThere = state.partners[author]?.pdfKeys.some(({ spkiHash }) => spkiHash === key.spkiHash) === true;
    return isThere ? null : buildPdfKey({ state, author, secretKey, nowMs }, key);
  });
  if (!log.ok) return log;
  const next = { ...held, log: log.value };
  const kept = await desk.keep(next);
  return kept.ok ? ok(next) : kept;
}
