import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import { verifyLog } from "../../shared/seal/log/verifyLog.ts";
import { type Person, valueOf } from "../pairing/pairingWorld.ts";
import { post } from "../post.ts";

/** Records that no screen writes yet, signed with somebody's own keys and sent with their login. */
interface Writing {
  readonly state: SpaceState;
  readonly author: "a" | "b";
  readonly secretKey: Uint8Array;
  readonly nowMs: number;
}

export async function closesSpace(person: Person, nowMs: number): Promise<void> {
  await addsRecord(person, nowMs, buildClose);
}

/** A new key for both, as after a device was lost. */
export async function makesNewKey(person: Person, nowMs: number): Promise<void> {
  await addsRecord(person, nowMs, (writing) =>
    buildEpoch(writing, {
      spaceKey: crypto.getRandomValues(new Uint8Array(32)),
      reason: "refreshed",
      oldRoomDigest: null,
      leftBehind: null,
    }),
  );
}

export async function addsRecord(
  person: Person,
  nowMs: number,
  build: (writing: Writing) => LogRecord | Promise<LogRecord>,
): Promise<void> {
  const { records } = await post<{ records: unknown[] }>(person.network, "log/read", { from: 0 });
  const pen = person.session.pen();
  if (pen === null) throw new Error("nobody is here");
  const state = valueOf(verifyLog(records));
  const record = await build({ state, author: pen.slot, secretKey: pen.signing.secretKey, nowMs });
  const { ok } = await post<{ ok: boolean }>(person.network, "log/append", { record });
  if (!ok) throw new Error("the record was refused");
}
