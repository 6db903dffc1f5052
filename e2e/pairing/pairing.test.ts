import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atStage, fragmentOf, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;

beforeEach(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
});
afterEach(() => world.end());

async function invited(): Promise<string> {
  return valueOf(await ada.session.invite("Ada")).link;
}

async function together(): Promise<void> {
  valueOf(await bo.session.join(fragmentOf(await invited()), "Bo"));
  await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
}

describe("pairing", () => {
  it("P6: Ada begins without a name and without a word to any server", async () => {
    await atStage(ada.session, "none");
    const before = ada.network.asked.length;
    valueOf(await ada.session.begin());
    const view = ada.session.view();
    expect(view.stage).toBe("alone");
    expect(view.mine).not.toBeNull();
    expect(view.me.name).toBeNull();
    expect(ada.network.asked.length).toBe(before);
  });

  it("P7: Ada invites, Bo looks, joins, and both are together with the same eight words", async () => {
    valueOf(await ada.session.begin());
    ada.session.view().mine?.inner.getMap("sentences").set("one", "I felt hurt");
    const link = await invited();
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

  it("P8: what Ada writes in the shared document arrives at Bo's", async () => {
    await together();
    ada.session.view().shared?.inner.getMap("test").set("word", "hello");
    const shared = bo.session.view().shared;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (shared?.inner.getMap("test").get("word") === "hello") resolve();
      };
      shared?.inner.on("afterTransaction", look);
      look();
    });
  });
});
