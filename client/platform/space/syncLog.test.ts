import { beforeEach, describe, expect, it } from "vitest";
import { newId, type DocumentId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { buildEpoch } from "../../../shared/seal/log/build/buildEpoch.ts";
import { buildJoin } from "../../../shared/seal/log/build/buildJoin.ts";
import type { LogRecord } from "../../../shared/seal/log/record.ts";
import type { Api } from "../http/createApi.ts";
import type { Held } from "./held.ts";
import { type KnownLog, knownLog, mergeLog } from "./knownLog.ts";
import { makeSpace } from "./makeSpace.ts";
import { appendToLog, pullLog } from "./syncLog.ts";
import { browserClock } from "../browser/browserClock.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
let ada: Held;
let longer: KnownLog;

const nextEpoch = (log: KnownLog, of: Held): Promise<LogRecord> =>
  buildEpoch(
    { state: log.state, author: "a", secretKey: of.identity.partner.signing.secretKey, nowMs: browserClock.now() },
    { spaceKey: random.bytes(32), reason: "invitation-ended", oldRoomDigest: null, leftBehind: null },
  );

function withRecord(log: KnownLog, record: LogRecord): KnownLog {
  const next = knownLog([...log.records, record]);
  if (!next.ok) throw new Error(next.problem);
  return next.value;
}

beforeEach(async () => {
  ada = await makeSpace({ clock: browserClock, random });
  longer = withRecord(ada.log, await nextEpoch(ada.log, ada));
  longer = withRecord(longer, await nextEpoch(longer, ada));
});

/** A server that keeps its log in an array; the network is the one thing that is faked here. */
function server(records: LogRecord[]): Api & { readonly records: LogRecord[] } {
  const call = async (name: string, request: unknown): Promise<unknown> => {
    if (name === "log/read") return { ok: true, records: records.slice((request as { from: number }).from) };
    const { record } = request as { record: LogRecord };
    if (record.n !== records.length) return { ok: false, problem: "log-conflict", records: records.slice(record.n) };
    records.push(record);
    return { ok: true, n: record.n };
  };
  return { records, call: call as Api["call"] };
}

describe("the log between Ada and a server", () => {
  it("P16, E31: a server that was restored from a backup gets back what it lacks", async () => {
    const restored = server(longer.records.slice(0, 1));
    expect((await pullLog(restored, longer)).ok).toBe(true);
    expect(restored.records).toEqual(longer.records);
  });

  it("P16: a restored server that takes nothing back freezes the space instead of telling an old story", async () => {
    const restored = server(longer.records.slice(0, 2));
    const refusing: Api = {
      call: (async (name: string, request: never) =>
        name === "log/append"
          ? { ok: false, problem: "record-refused" }
          : restored.call(name as never, request)) as Api["call"],
    };
    expect(await pullLog(refusing, longer)).toEqual({ ok: false, problem: "frozen-rolled-back" });
  });

  it("P16, E31: two stories from one number on are a fork, whichever of them is longer", async () => {
    const other = withRecord(ada.log, await nextEpoch(ada.log, ada));
    expect(await pullLog(server([...other.records]), longer)).toEqual({ ok: false, problem: "frozen-forked" });
    expect(await pullLog(server([...longer.records]), other)).toEqual({ ok: false, problem: "frozen-forked" });
  });

  it("P16: a first record of another space is never taken for ours", async () => {
    const bo = await makeSpace({ clock: browserClock, random });
    expect(mergeLog(ada.log, 0, bo.log.records)).toEqual({ ok: false, problem: "frozen-forked" });
  });

  it("P25: two tabs that append at once both end with both records, in one order", async () => {
    const shared = server([...ada.log.records]);
    const append = (): ReturnType<typeof appendToLog> =>
      appendToLog(shared, ada.log, browserClock, async (state) => nextEpoch({ records: [], state }, ada));
    const [one, two] = await Promise.all([append(), append()]);
    expect(one.ok && two.ok).toBe(true);
    expect(knownLog(shared.records)).toMatchObject({ ok: true, value: { state: { epoch: 2 } } });
  });

  it("P25: a record that is no longer needed after a conflict is not written", async () => {
    const shared = server([...longer.records]);
    const appended = await appendToLog(shared, ada.log, browserClock, async (state) =>
      state.epoch > 0 ? null : nextEpoch(ada.log, ada),
    );
    expect(appended).toMatchObject({ ok: true, value: { state: { epoch: 2 } } });
    expect(shared.records).toHaveLength(3);
  });

  it("P15: a second joiner's record is not valid for anybody", async () => {
    const secrets = { space: ada.device.space, token: random.bytes(16), key: random.bytes(32) };
    const person = (): Parameters<typeof buildJoin>[0] => ({
      kit: rootKeysFromKit(random.bytes(32)),
      partnerSecret: random.bytes(32),
      privateDocument: newId<DocumentId>(random),
    });
    const nowMs = browserClock.now();
    const first = withRecord(ada.log, buildJoin(person(), secrets, { state: ada.log.state, nowMs, random }));
    const third = buildJoin(person(), secrets, { state: first.state, nowMs, random });
    expect(mergeLog(first, 2, [third])).toEqual({ ok: false, problem: "frozen-not-valid" });
  });
});
