import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { atStage, databases, fragmentOf, openWorld, type Person, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;
let link: string;

/** Both began alone, both wrote, and only then does Ada's link reach Bo. */
beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
  link = fragmentOf(valueOf(await ada.session.invite("Ada")).link);
  valueOf(await bo.session.begin());
  bo.session.view().mine?.inner.getMap("sentences").set("one", "I felt guilty");
});
afterEach(() => world.end());

const sentence = (document: SealedDocument | null): unknown => document?.inner.getMap("sentences").get("one");
const together = (): Promise<unknown> =>
  Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);

describe("begun alone, then invited", { timeout: 20_000 }, () => {
  it("P24: Bo's private words come along when he joins, stay private, and are there after a reload", async () => {
    valueOf(await bo.session.join(link, "Bo"));
    await together();
    expect(sentence(bo.session.view().mine)).toBe("I felt guilty");
    expect(sentence(bo.session.view().shared)).toBeUndefined();
    await bo.reopen();
    await atStage(bo.session, "together");
    expect(sentence(bo.session.view().mine)).toBe("I felt guilty");
    expect(sentence(ada.session.view().shared)).toBeUndefined();
  });

  it("P24: they reach the server in the new room, so that the old one is not needed", async () => {
    valueOf(await bo.session.keepOnServer());
    valueOf(await bo.session.join(link, "Bo"));
    await together();
    const { space } = bo.session.view().mine?.room ?? {};
    await databases(bo, (names) => names.every((name) => name.endsWith("/copies") || name.includes(`/${space}/`)));
    expect(sentence(bo.session.view().mine)).toBe("I felt guilty");
    await bo.reopen();
    await atStage(bo.session, "together");
    expect(sentence(bo.session.view().mine)).toBe("I felt guilty");
    expect(bo.session.view().mine?.status()).toMatchObject({ unopened: 0, quarantined: 0 });
  });

  it("P24: an invitation of Bo's own ends first, because it would lead into the space he leaves", async () => {
    const cleo = world.person("cleo");
    const bos = fragmentOf(valueOf(await bo.session.invite("Bo")).link);
    valueOf(await bo.session.join(link, "Bo"));
    await together();
    // Taken back; and soon the server does not know it any more, for the space that it led into is deleted there.
    const looked = await cleo.session.look(bos);
    expect(["link-withdrawn", "link-unknown"]).toContain(looked.ok ? "open" : looked.problem);
  });

  it("P24: while the join waits for a connection Bo goes on where he was; later everything comes along", async () => {
    bo.network.losesAnswer = (path) => path.endsWith("/join");
    expect(await bo.session.join(link, "Bo")).toEqual({ ok: false, problem: "offline" });
    const waiting = await atStage(bo.session, "alone");
    waiting.mine?.inner.getMap("sentences").set("two", "and ashamed");
    expect(await bo.session.invite("Bo")).toEqual({ ok: false, problem: "offline" });
    bo.network.losesAnswer = () => false;
    await bo.reopen();
    await together();
    const { mine } = bo.session.view();
    expect([sentence(mine), mine?.inner.getMap("sentences").get("two")]).toEqual(["I felt guilty", "and ashamed"]);
  });

  it("P24: when somebody else was quicker, Bo is back where he was", async () => {
    const cleo = world.person("cleo");
    bo.network.rewrites = async (path, answer) => {
      if (path === "/api/invitations/look") valueOf(await cleo.session.join(link, "Cleo"));
      return answer;
    };
    expect(await bo.session.join(link, "Bo")).toEqual({ ok: false, problem: "link-used" });
    const view = await atStage(bo.session, "alone");
    expect(sentence(view.mine)).toBe("I felt guilty");
    bo.network.rewrites = (_path, answer) => answer;
    await bo.reopen();
    expect(sentence((await atStage(bo.session, "alone")).mine)).toBe("I felt guilty");
  });
});
