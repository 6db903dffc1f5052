import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atStage, fragmentOf, meet, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

const TWO_DAYS_MS = 48 * 3_600_000;

async function invited(): Promise<string> {
  return fragmentOf(valueOf(await ada.session.invite("Ada")).link);
}

describe("beginning", { timeout: 20_000 }, () => {
  it("P6: Ada begins without a name and without a word to any server", async () => {
    await atStage(ada.session, "none");
    const before = ada.network.asked.length;
    ada.network.isUp = false;
    valueOf(await ada.session.begin());
    const view = ada.session.view();
    expect(view.stage).toBe("alone");
    expect(view.mine).not.toBeNull();
    expect(view.me.name).toBeNull();
    expect(ada.network.asked.length).toBe(before);
  });

  it("P6: what Ada wrote alone is there again after closing the tab, with no server in between", async () => {
    ada.network.isUp = false;
    valueOf(await ada.session.begin());
    ada.session.view().mine?.inner.getMap("sentences").set("one", "I felt hurt");
    await ada.reopen();
    const view = await atStage(ada.session, "alone");
    expect(view.mine?.inner.getMap("sentences").get("one")).toBe("I felt hurt");
  });

  it("P6: a space begun weeks before there was a connection is registered all the same", async () => {
    ada.network.isUp = false;
    valueOf(await ada.session.begin());
    expect((await ada.session.keepOnServer()).ok).toBe(false);
    await ada.closeTab();
    world.clock.move(20 * 24 * 3_600_000);
    ada.network.isUp = true;
    await ada.reopen();
    const { mine } = await atStage(ada.session, "alone");
    await arrived(() => mine?.status().saved === "saved" && mine.status().connection === "online");
  });
});

describe("pairing", { timeout: 20_000 }, () => {
  it("P7: Ada invites, Bo looks and joins, and both are together with the same eight words", async () => {
    valueOf(await ada.session.begin());
    ada.session.view().mine?.inner.getMap("sentences").set("one", "I felt hurt");
    const { link } = valueOf(await ada.session.invite("Ada"));
    expect(link).toMatch(/\/join#1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[0-9a-f]{8}$/);
    expect(valueOf(await bo.session.look(fragmentOf(link))).inviterName).toBe("Ada");
    expect(ada.session.view().stage).toBe("inviting");
    valueOf(await bo.session.join(fragmentOf(link), "Bo"));
    const [adas, bos] = await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    expect(adas.safetyWords).toHaveLength(8);
    expect(bos.safetyWords).toEqual(adas.safetyWords);
    await seen(ada.session, (view) => view.partner.name === "Bo" && view.arrivalUnseen);
    await seen(bo.session, (view) => view.partner.name === "Ada");
    expect(adas.mine?.inner.getMap("sentences").get("one")).toBe("I felt hurt");
    expect(bos.shared?.inner.getMap("sentences").size).toBe(0);
  });

  it("P8: what Ada writes in the shared document arrives at Bo's, names included", async () => {
    await meet(ada, bo);
    const adas = ada.session.view().shared;
    const bos = bo.session.view().shared;
    adas?.inner.getMap("test").set("word", "hello");
    await arrived(() => bos?.inner.getMap("test").get("word") === "hello" && bos.inner.getMap("people").has("a"));
    valueOf(await ada.session.setName("Ada 🌿 أدا"));
    await seen(bo.session, (view) => view.partner.name === "Ada 🌿 أدا");
  });

  it("P31: while Ada only reads, her device writes nothing, whatever is taken away from her", async () => {
    await meet(ada, bo);
    const of = (person: Person) => person.session.view().shared?.inner;
    of(ada)?.getMap("test").set("word", "hello");
    await arrived(() => of(bo)?.getMap("people").has("a") === true);
    await ada.reopen();
    await atStage(ada.session, "together");
    of(bo)?.getMap("people").delete("a");
    await arrived(() => of(ada)?.getMap("people").has("a") === false);
    world.clock.move(60_000);
    expect(of(ada)?.getMap("people").has("a")).toBe(false);
    expect(ada.session.view()).toMatchObject({ me: { name: "Ada" }, partner: { name: "Bo" } });
    expect(bo.session.view().partner.name).toBe("Ada");
    of(ada)?.getMap("test").set("word", "hello again");
    await arrived(() => of(bo)?.getMap("people").has("a") === true);
  });

  it("P7: Bo joins while Ada is away, waits and writes for himself; her next start lets him in", async () => {
    const link = await invited();
    await ada.closeTab();
    valueOf(await bo.session.join(link, "Bo"));
    const waiting = await atStage(bo.session, "waiting-for-partner");
    expect(waiting.shared).toBeNull();
    expect(waiting.partner.name).toBe("Ada");
    waiting.mine?.inner.getMap("sentences").set("one", "I am sorry");
    await ada.reopen();
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    await seen(ada.session, (view) => view.partner.name === "Bo");
    expect(bo.session.view().mine?.inner.getMap("sentences").get("one")).toBe("I am sorry");
  });

  it("P9: the answer to joining gets lost; Bo's next start finishes what he pressed", async () => {
    const link = await invited();
    bo.network.losesAnswer = (path) => path.endsWith("/join");
    expect(await bo.session.join(link, "Bo")).toEqual({ ok: false, problem: "offline" });
    bo.network.losesAnswer = () => false;
    await bo.reopen();
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  });

  it("P9: Ada's tab dies after the confirmation and before the new key; her next start goes on", async () => {
    const link = await invited();
    ada.network.rewrites = (path, answer) => {
      // The confirmation is in; the tab never hears of it and is gone.
      if (path === "/api/log/append") ada.network.isUp = false;
      return answer;
    };
    valueOf(await bo.session.join(link, "Bo"));
    await arrived(() => !ada.network.isUp);
    await ada.closeTab();
    expect(bo.session.view().stage).toBe("waiting-for-partner");
    ada.network.rewrites = (_path, answer) => answer;
    ada.network.isUp = true;
    await ada.reopen();
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  });

  it("P9: Ada's tab dies before the answer to her confirmation; nothing is confirmed twice", async () => {
    const link = await invited();
    ada.network.losesAnswer = (path) => path === "/api/log/append";
    valueOf(await bo.session.join(link, "Bo"));
    await arrived(() => ada.network.asked.includes("/api/log/append"));
    await ada.closeTab();
    ada.network.losesAnswer = () => false;
    await ada.reopen();
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  });

  it("P10: before both are confirmed the shared room was never opened, and no key of a link opens it", async () => {
    valueOf(await ada.session.begin());
    const link = await invited();
    expect(ada.session.view().shared).toBeNull();
    valueOf(await bo.session.join(link, "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    expect(ada.session.view().shared?.room.epoch).toBeGreaterThan(0);
    expect(ada.session.view().shared?.room).toEqual(bo.session.view().shared?.room);
  });
});

describe("an invitation's end", { timeout: 20_000 }, () => {
  it("P11: a link that was taken back says so, and the next link has another key", async () => {
    const first = await invited();
    valueOf(await ada.session.withdrawInvitation());
    // The key that lay under the link is replaced at its end, not at the next invitation.
    expect(ada.network.asked.at(-1)).toBe("/api/log/append");
    expect(ada.session.view().invitation).toMatchObject({ state: "withdrawn", link: null });
    expect(await bo.session.look(first)).toEqual({ ok: false, problem: "link-withdrawn" });
    expect(await bo.session.join(first, "Bo")).toEqual({ ok: false, problem: "link-withdrawn" });
    const second = await invited();
    expect(second).not.toBe(first);
    valueOf(await bo.session.join(second, "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    // One epoch ended with the first link, one with the second.
    expect(ada.session.view().shared?.room.epoch).toBe(2);
  });

  it("P11: renewing takes the old link back in the same act", async () => {
    const first = await invited();
    const second = valueOf(await ada.session.renewInvitation());
    expect(await bo.session.look(first)).toEqual({ ok: false, problem: "link-withdrawn" });
    expect(valueOf(await bo.session.look(fragmentOf(second.link))).inviterName).toBe("Ada");
  });

  it("P11: after two days the link has ended, and Ada can make another", async () => {
    const link = await invited();
    world.clock.move(TWO_DAYS_MS + 60_000);
    expect(await bo.session.look(link)).toEqual({ ok: false, problem: "link-expired" });
    await seen(ada.session, (view) => view.invitation?.state === "expired" && view.stage === "alone");
    await arrived(() => ada.network.asked.includes("/api/log/append"));
    const next = await invited();
    expect(valueOf(await bo.session.look(next)).inviterName).toBe("Ada");
  });

  it("P11: a link whose # a messenger changed is voided by the visit itself", async () => {
    const link = await invited();
    await fetch(`${world.app.url()}/join%23${link}`);
    expect(await bo.session.look(`%23${link}`)).toEqual({ ok: false, problem: "link-burned" });
    expect(await bo.session.look(link)).toEqual({ ok: false, problem: "link-burned" });
    await seen(ada.session, (view) => view.invitation?.state === "burned" && view.stage === "alone");
    await arrived(() => ada.network.asked.includes("/api/log/append"));
  });

  it("P11: a link that was used tells a second reader so, and nobody else gets in", async () => {
    const link = await invited();
    const cleo = world.person("cleo");
    valueOf(await cleo.session.look(link));
    valueOf(await bo.session.join(link, "Bo"));
    expect(await cleo.session.look(link)).toEqual({ ok: false, problem: "link-used" });
    expect(await cleo.session.join(link, "Cleo")).toEqual({ ok: false, problem: "link-used" });
    expect(cleo.session.view().stage).toBe("none");
  });

  it("P11: of two who join at the same time one gets in, and the other keeps nothing", async () => {
    const link = await invited();
    const cleo = world.person("cleo");
    const results = await Promise.all([bo.session.join(link, "Bo"), cleo.session.join(link, "Cleo")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = results[0].ok ? cleo : bo;
    expect(loser.session.view().stage).toBe("none");
  });
});

describe("a link that ends while somebody joins", { timeout: 20_000 }, () => {
  type Said = { state?: string; invitation?: { state: string } | null };

  it("P30: Bo joins while Ada takes the link back: her device still knows how to tell that it is him", async () => {
    const link = await invited();
    const ask = ada.network.fetch;
    Object.assign(ada.network, {
      fetch: async (url: string, init: RequestInit) => {
        if (url.endsWith("/invitations/end") && bo.session.view().stage === "none")
          valueOf(await bo.session.join(link, "Bo"));
        return ask(url, init);
      },
    });
    ada.network.rewrites = (path, answer) =>
      path === "/api/invitations/end" ? { ...(answer as Said), state: "withdrawn" } : answer;
    expect(await ada.session.withdrawInvitation()).toEqual({ ok: false, problem: "already-together" });
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    expect(ada.session.view().safetyWords).toEqual(bo.session.view().safetyWords);
  });

  it("P30: the server says burned while a join is in the log: it is checked like any other", async () => {
    ada.network.rewrites = (path, answer) => {
      const { invitation } = answer as Said;
      if (path === "/api/me" && invitation?.state === "used") invitation.state = "burned";
      return answer;
    };
    valueOf(await bo.session.join(await invited(), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  });

  it("P30: taken back while the log cannot be read, the link is gone from the screen and its key at the next look", async () => {
    const link = await invited();
    ada.network.losesAnswer = (path) => path === "/api/log/read";
    valueOf(await ada.session.withdrawInvitation());
    expect(ada.session.view().invitation).toMatchObject({ state: "withdrawn", link: null });
    expect(ada.network.asked).not.toContain("/api/log/append");
    expect(await bo.session.look(link)).toEqual({ ok: false, problem: "link-withdrawn" });
    ada.network.losesAnswer = () => false;
    await ada.reopen();
    await arrived(() => ada.network.asked.includes("/api/log/append"));
  });
});

async function arrived(is: () => boolean): Promise<void> {
  const deadline = performance.now() + 8_000;
  while (!is()) {
    if (performance.now() > deadline) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
