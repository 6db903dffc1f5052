import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Random } from "../../../shared/base/random.ts";
import { withDevice } from "./held.ts";
import { makeSpace } from "./makeSpace.ts";
import { openSeat, type Seat } from "./seat.ts";
import { browserClock } from "../browser/browserClock.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
let seats = 0;
const openAt = (name: string): Promise<Seat> => openSeat({ name, clock: browserClock, onChange: () => undefined });
const makeAda = (): ReturnType<typeof makeSpace> => makeSpace({ clock: browserClock, random });

describe("what a device keeps", () => {
  it("P9: what was kept is there in the next tab, checked again from the first record on", async () => {
    const name = `seat-test-${++seats}`;
    const ada = await makeAda();
    const seat = await openAt(name);
    expect((await seat.keep(ada)).ok).toBe(true);
    const next = await openAt(name);
    const loaded = await next.load();
    expect(loaded.ok && loaded.value?.log.state.head).toEqual(ada.log.state.head);
    expect(loaded.ok && loaded.value?.identity.partner.signing.publicKey).toEqual(
      ada.identity.partner.signing.publicKey,
    );
  });

  it("P19: dropped, nothing is held, and progress that still arrives goes to the disk and not to memory", async () => {
    const seat = await openAt(`seat-test-${++seats}`);
    const ada = await makeAda();
    await seat.keep(ada);
    seat.drop();
    expect(seat.held).toBeNull();
    await seat.keep(withDevice(ada, { wantsServer: true }));
    expect(seat.held).toBeNull();
    const loaded = await seat.load();
    expect(loaded.ok && loaded.value?.device.wantsServer).toBe(true);
  });

  it("P19: dropped while it is being read, nothing comes back into memory", async () => {
    const seat = await openAt(`seat-test-${++seats}`);
    await seat.keep(await makeAda());
    seat.drop();
    const loading = seat.load();
    seat.drop();
    expect(await loading).toEqual({ ok: false, problem: "locked" });
    expect(seat.held).toBeNull();
  });

  it("P2: a disk that is full keeps what is in this tab and says so; nothing reads it over", async () => {
    const seat = await openAt(`seat-test-${++seats}`);
    const ada = await makeAda();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    try {
      expect(await seat.keep(ada)).toEqual({ ok: false, problem: "storage-full" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const loaded = await seat.load();
    expect(loaded.ok && loaded.value).toBe(ada);
    expect(await seat.keep(ada)).toEqual({ ok: true, value: undefined });
  });

  it("P9: kept values that do not fit together are missing keys, not a crash", async () => {
    const name = `seat-test-${++seats}`;
    const seat = await openAt(name);
    const [ada, bo] = [await makeAda(), await makeAda()];
    await seat.keep({ ...ada, log: bo.log });
    expect(await (await openAt(name)).load()).toEqual({ ok: false, problem: "keys-missing" });
  });
});
