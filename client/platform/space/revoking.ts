import type { DeviceId } from "../../../shared/base/ids.ts";
import { ok } from "../../../shared/base/result.ts";
import { buildDeviceRevoked } from "../../../shared/seal/log/build/buildDeviceRevoked.ts";
import { buildPdfKeyRevoked } from "../../../shared/seal/log/build/buildPdfKeyRevoked.ts";
import type { LogRecord } from "../../../shared/seal/log/record.ts";
import type { PartnerState } from "../../../shared/seal/log/spaceState.ts";
import type { Authorship } from "../../../shared/seal/log/build/signLogRecord.ts";
import type { Desk, Held, Step } from "./held.ts";
import { appendToLog } from "./syncLog.ts";

/**
 * Signs devices of one's own out: from here on the server takes nothing from them and closes what they have
 * open. Whose a signing device's key is the log does not say, so all of them end together; each device that
 * stays makes a new one before it signs again. One that the server does not know any more is out already.
 */
export async function revokeDevices(held: Held, desk: Desk, devices: readonly DeviceId[]): Step {
  const step = (build: (me: PartnerState, authorship: Authorship) => LogRecord | null) => (before: Held) =>
    appended(before, desk, build);
  const keys = devices.length === 0 ? [] : openPdfKeys(held);
  const steps = [
    ...devices.map((device) =>
      step((me, by) => (me.revokedDevices.includes(device) ? null : buildDeviceRevoked(by, device))),
    ),
    ...keys.map((spkiHash) => step((me, by) => (isOpen(me, spkiHash) ? buildPdfKeyRevoked(by, spkiHash) : null))),
  ];
  let now = held;
  for (const next of steps) {
    const done = await next(now);
    if (!done.ok) return done;
    now = done.value;
  }
  return ok(now);
}

async function appended(
  held: Held,
  desk: Desk,
  build: (me: PartnerState, authorship: Authorship) => LogRecord | null,
): Step {
  const author = held.device.slot;
  const secretKey = held.identity.partner.signing.secretKey;
  const next = async (state: Authorship["state"], nowMs: number): Promise<LogRecord | null> => {
    const me = state.partners[author];
    return me === null ? null : build(me, { state, author, secretKey, nowMs });
  };
  const log = await appendToLog(desk.api, held.log, desk.clock, next, "let-be");
  if (!log.ok) return log;
  const grown = { ...held, log: log.value };
  const kept = await desk.keep(grown);
  return kept.ok ? ok(grown) : kept;
}

function openPdfKeys({ device, log }: Held): string[] {
  const keys = log.state.partners[device.slot]?.pdfKeys ?? [];
  return keys.flatMap(({ spkiHash, revokedAtN }) => (revokedAtN === null ? [spkiHash] : []));
}

function isOpen({ pdfKeys }: PartnerState, hash: string): boolean {
  return pdfKeys.some(({ spkiHash, revokedAtN }) => spkiHash === hash && revokedAtN === null);
}
