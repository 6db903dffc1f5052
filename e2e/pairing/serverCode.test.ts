import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atStage, fragmentOf, openWorld, type Person, valueOf, type World } from "./pairingWorld.ts";

const CODE = "for-our-friends-only";
let world: World;
let ada: Person;

beforeEach(async () => {
  world = await openWorld({ SPACE_CREATION: "token", SPACE_CREATION_TOKEN: CODE });
  ada = world.person("ada");
});
afterEach(() => world.end());

describe("a server that makes spaces only with its code", { timeout: 20_000 }, () => {
  it("P34: Ada is asked for it, a wrong one is told, the right one is kept until the space is made", async () => {
    valueOf(await ada.session.begin());
    expect(await ada.session.invite("Ada")).toEqual({ ok: false, problem: "creation-closed" });
    expect(await ada.session.giveServerCode("not the code at all")).toEqual({ ok: false, problem: "code-not-right" });
    expect(ada.session.view().stage).toBe("alone");
    ada.network.isUp = false;
    expect(await ada.session.giveServerCode(` ${CODE}\n`)).toEqual({ ok: false, problem: "offline" });
    ada.network.isUp = true;
    await ada.reopen();
    const { link } = valueOf(await ada.session.invite("Ada"));
    expect(ada.session.view().problem).toBeNull();
    const bo = world.person("bo");
    valueOf(await bo.session.join(fragmentOf(link), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  });
});
