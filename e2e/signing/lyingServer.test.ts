import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import type { Person } from "../pairing/pairingWorld.ts";
import {
  openSigningWorld,
  pageOf,
  proposed,
  shows,
  signedByBoth,
  signingOf,
  signs,
  showsVersion,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openSigningWorld);

interface Page {
  readonly entries: { n: number; at: number; entry: string }[];
  more: boolean;
}

/** The real server's answers, changed on their way to this person. */
function lies(person: Person, change: (page: Page) => Page): void {
  person.network.rewrites = (path, answer) =>
    // reason: the real server's answer, in a test that says which one it expects.
    path === "/api/signing/read" && (answer as { ok: boolean }).ok ? change(answer as Page) : answer;
}

const changed = (entry: string, at: number): string => {
  const bytes = fromBase64url(entry);
  if (!bytes.ok) throw new Error("not an entry");
  bytes.value[at]! ^= 1;
  return toBase64url(bytes.value);
};

describe("a server that shows something else", { timeout: 60_000 }, () => {
  it("G235: less than this device has: nothing is signed or said, and what was signed can be saved", async () => {
    const { ada, bo } = two();
    const page = await signedByBoth(ada, bo);
    lies(ada, (answer) => ({ ...answer, entries: answer.entries.filter(({ n }) => n < 2), more: false }));
    await ada.reopen();
    await shows(ada.session, ({ trouble }) => trouble === "rolled-back");
    const signing = await signingOf(ada.session);
    expect(await signing.withdraw(page.version, "all")).toEqual({ ok: false, problem: "rolled-back" });
    expect(await signing.propose(pageOf(ada))).toEqual({ ok: false, problem: "rolled-back" });
    expect((await signing.file(page.version)).ok).toBe(true);
    // It has it again: then all is well.
    lies(ada, (answer) => answer);
    await ada.reopen();
    await shows(ada.session, ({ trouble, online, loaded }) => loaded && online && trouble === null);
    valueOf(await (await signingOf(ada.session)).withdraw(page.version, "all"));
  });

  it("G235: another body for a place that is known: both are kept, and nothing more is signed, for good", async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    lies(bo, ({ entries, ...rest }) => ({
      entries: entries.map((one) => ({ ...one, entry: changed(one.entry, 60) })),
      ...rest,
    }));
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "forked" });
    lies(bo, (answer) => answer);
    await bo.reopen();
    await shows(bo.session, ({ trouble }) => trouble === "forked");
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "forked" });
  });

  it("G235: an entry that does not follow the one before it", async () => {
    const { ada, bo } = two();
    lies(bo, ({ entries, ...rest }) => ({
      entries: entries.map((one) => ({ ...one, entry: one.n === 1 ? changed(one.entry, 20) : one.entry })),
      ...rest,
    }));
    const page = await proposed(ada, bo);
    valueOf(await signs(ada, page.version));
    await shows(bo.session, ({ trouble }) => trouble === "forked");
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "forked" });
  });

  it("G236: a sealed entry that was tampered with counts for nothing, freezes nobody, and nobody signs it", async () => {
    const { ada, bo } = two();
    // As a partner would bring it: the chain goes on from what was delivered.
    lies(bo, ({ entries, ...rest }) => ({
      entries: entries.map((one) => ({ ...one, entry: one.n === 0 ? changed(one.entry, 90) : one.entry })),
      ...rest,
    }));
    const page = pageOf(ada);
    valueOf(await (await signingOf(ada.session)).propose(page));
    const view = await shows(bo.session, ({ state }) => state.ignored === 1);
    expect([view.trouble, view.state.versions.length]).toEqual([null, 0]);
    expect(await signs(bo, page.version)).toEqual({ ok: false, problem: "not-possible-now" });
    await showsVersion(ada, page.version, () => true);
  });
});
