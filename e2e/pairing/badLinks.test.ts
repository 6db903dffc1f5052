import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atStage, fragmentOf, openWorld, type Person, seen, valueOf, type World } from "./pairingWorld.ts";

let world: World;
let ada: Person;
let bo: Person;
let link: string;

beforeAll(async () => {
  world = await openWorld();
  ada = world.person("ada");
  bo = world.person("bo");
  link = fragmentOf(valueOf(await ada.session.invite("Ada")).link);
});
afterAll(() => world.end());

/** The checksum belongs to the text before it, so a changed link is sealed again to get past the first look. */
async function reseal(change: (parts: string[]) => void): Promise<string> {
  const { decodeInvitationLink, encodeInvitationLink } = await import("../../shared/seal/invitation/invitationLink.ts");
  const { fromBase64url } = await import("../../shared/base/base64url.ts");
  const parts = link.split(".");
  change(parts);
  const [, space = "", token = "", key = ""] = parts;
  const bytes = (text: string): Uint8Array => valueOf(fromBase64url(text));
  const { space: branded } = valueOf(decodeInvitationLink(link));
  return encodeInvitationLink({ space: space as typeof branded, token: bytes(token), key: bytes(key) });
}

describe("links that are not what was sent", { timeout: 20_000 }, () => {
  it.each([
    ["cut by a messenger", () => link.slice(0, 60), "link-truncated"],
    ["without anything behind the #", () => "", "link-truncated"],
    [
      "with a changed letter",
      () => `${link.slice(0, 30)}${link[30] === "A" ? "B" : "A"}${link.slice(31)}`,
      "link-mangled",
    ],
    ["with %23 for its #", () => `%23${link}`, "link-burned"],
    ["of something else", () => "token=abc", "link-foreign"],
    ["of a later program", () => `2${link.slice(1)}`, "program-outdated"],
  ])("P12: a link %s is told before any request", async (_how, text, problem) => {
    const before = bo.network.asked.length;
    expect(await bo.session.look(text())).toEqual({ ok: false, problem });
    expect(await bo.session.join(text(), "Bo")).toEqual({ ok: false, problem });
    expect(bo.network.asked.length).toBe(before);
  });

  it("P12: a link to a space that does not exist and one with a made-up token are one answer", async () => {
    const made = "A".repeat(21);
    const foreign = await reseal((parts) => {
      parts[1] = `${made}A`;
    });
    const guessed = await reseal((parts) => {
      parts[2] = `${made}A`;
    });
    expect(await bo.session.look(foreign)).toEqual({ ok: false, problem: "link-unknown" });
    expect(await bo.session.look(guessed)).toEqual({ ok: false, problem: "link-unknown" });
  });

  it("P13: a link with another key opens nothing, and nothing is spent", async () => {
    const wrong = await reseal((parts) => {
      parts[3] = "A".repeat(43);
    });
    expect(await bo.session.look(wrong)).toEqual({ ok: false, problem: "link-wrong-key" });
    expect(await bo.session.join(wrong, "Bo")).toEqual({ ok: false, problem: "link-wrong-key" });
    expect(valueOf(await bo.session.look(link)).inviterName).toBe("Ada");
  });

  it("P14: Ada opens her own link in her own browser and is told how to go on", async () => {
    expect(await ada.session.look(link)).toEqual({ ok: false, problem: "link-own" });
    expect(await ada.session.join(link, "Ada")).toEqual({ ok: false, problem: "link-own" });
    expect(ada.session.view().stage).toBe("inviting");
  });

  it("P14: a browser that holds a space with somebody else keeps it untouched", async () => {
    const cleo = world.person("cleo");
    const dan = world.person("dan-of-cleo");
    valueOf(await dan.session.join(fragmentOf(valueOf(await cleo.session.invite("Cleo")).link), "Dan"));
    await atStage(cleo.session, "together");
    cleo.session.view().mine?.inner.getMap("sentences").set("one", "mine");
    expect(await cleo.session.look(link)).toEqual({ ok: false, problem: "other-space-here" });
    expect(await cleo.session.join(link, "Cleo")).toEqual({ ok: false, problem: "other-space-here" });
    expect(cleo.session.view().mine?.inner.getMap("sentences").get("one")).toBe("mine");
  });

  it("P4: a name that is empty or far too long is asked for again, and nothing is spent", async () => {
    expect(await bo.session.join(link, "  ")).toEqual({ ok: false, problem: "name-empty" });
    expect(await bo.session.join(link, "B".repeat(300))).toEqual({ ok: false, problem: "name-too-long" });
    expect(bo.session.view().stage).toBe("none");
    expect(valueOf(await bo.session.look(link)).inviterName).toBe("Ada");
  });

  it("P15: after Bo joined, neither he nor a third person gets in again, and Ada cannot invite", async () => {
    valueOf(await bo.session.join(link, "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
    expect(await bo.session.look(link)).toEqual({ ok: false, problem: "already-joined" });
    const dan = world.person("dan");
    expect(await dan.session.join(link, "Dan")).toEqual({ ok: false, problem: "link-used" });
    expect(await ada.session.invite("Ada")).toEqual({ ok: false, problem: "already-together" });
    await seen(ada.session, (view) => view.invitation?.link === null);
  });
});
