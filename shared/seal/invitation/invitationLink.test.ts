import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type SpaceId } from "../../base/ids.ts";
import { seededRandom } from "../testing/seededRandom.ts";
import { decodeInvitationLink, encodeInvitationLink } from "./invitationLink.ts";
import { isSpilledPath, readSpilledLink } from "./spilledLink.ts";
import { tokenHash } from "./tokenHash.ts";

const random = seededRandom("links");
const secrets = () => ({ space: newId<SpaceId>(random), token: random.bytes(16), key: random.bytes(32) });
const link = secrets();
const fragment = encodeInvitationLink(link);
const address = `https://ground.example/join#${fragment}`;
const read = (text: string) => decodeInvitationLink(text);
const problem = (text: string) => {
  const result = read(text);
  return result.ok ? null : result.problem;
};

describe("invitation links", () => {
  it("E32: only characters that survive a messenger, and hex at the end", () => {
    for (let i = 0; i < 50; i++) {
      const made = secrets();
      const text = encodeInvitationLink(made);
      expect(text).toMatch(/^1\.[A-Za-z0-9._-]+\.[0-9a-f]{8}$/);
      expect(read(text)).toEqual({ ok: true, value: made });
    }
  });

  it.each([
    ["the address", address],
    ["the fragment", `#${fragment}`],
    ["a sentence round it", `Join me here: ${address}.`],
    ["brackets and a second sentence", `(${address}), love, Ada`.replace("(", "")],
    ["white space", `\n  ${address}  `],
    ["right-to-left and zero-width marks", `\u202b\u200f${address}\u200f\u202c\u200b`],
    ["a mark in the middle", `${address.slice(0, 60)}\u200b${address.slice(60)}`],
    ["a line that follows", `${address}\nמזמינה אותך 💛`],
  ])("E32: pasted with %s it still opens", (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: link });
  });

  it("E32: cut short anywhere it says so, before any request", () => {
    for (let length = 2; length < fragment.length; length++) {
      expect(problem(fragment.slice(0, length)), fragment.slice(0, length)).toBe("link-truncated");
    }
    for (const text of ["", "#", "https://ground.example/join", "https://ground.example/join#"]) {
      expect(problem(text)).toBe("link-empty");
    }
  });

  it("E32: one character changed is found by the checksum", () => {
    fc.assert(
      fc.property(
        fc.nat(fragment.length - 1),
        fc.constantFrom("a", "Z", "f", "0", "9", "-", "_", "."),
        (at, character) => {
          const changed = fragment.slice(0, at) + character + fragment.slice(at + 1);
          return changed === fragment || !read(changed).ok;
        },
      ),
      { numRuns: 500 },
    );
    const last = fragment.at(-1) === "0" ? "1" : "0";
    expect(problem(fragment.slice(0, -1) + last)).toBe("link-mangled");
    expect(problem(fragment.slice(0, -1) + fragment.slice(-1).toUpperCase() + "F")).toBe("link-mangled");
  });

  it.each(["x", "0", "-tail", "&fbclid=1", "💛", "مرحبا", "%20", "/"])(
    "E32: with %s stuck to its end it is mangled",
    (junk) => {
      expect(problem(fragment + junk)).toBe("link-mangled");
    },
  );

  it("E33: %23 for # is told apart: that link was voided", () => {
    for (const mark of ["%23", "%2523", "%252523"]) {
      expect(problem(`https://ground.example/join${mark}${fragment}`)).toBe("link-spilled");
      expect(problem(`${mark}${fragment}`)).toBe("link-spilled");
    }
  });

  it.each(["hello", "#heading", "https://example.com/#section-2", "0x1.2.3", "#1984", "🙂", "ساحة", "null"])(
    "E32: %s is not ours",
    (text) => {
      expect(problem(text)).toBe("link-foreign");
    },
  );

  it("E32: a link of a newer version says that this program is too old", () => {
    expect(problem(`2${fragment.slice(1)}`)).toBe("link-newer");
    expect(problem(`12${fragment.slice(1)}.more`)).toBe("link-newer");
  });

  it("E32: whatever is pasted, it answers and never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => !read(text).ok));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => !read(`#1.${text}`).ok));
    expect(problem("a".repeat(200_000))).toBe("link-foreign");
    expect(problem(`#1.${".".repeat(200_000)}`)).toBe("link-mangled");
  });
});

describe("links that reached the server", () => {
  it("E33: the server finds what to void, whole, cut or encoded twice", () => {
    const expected = { space: link.space, tokenHash: tokenHash(link.token) };
    expect(readSpilledLink(`/join%23${fragment}`)).toEqual(expected);
    expect(readSpilledLink(`/join%2523${fragment}`)).toEqual(expected);
    expect(readSpilledLink(`/join%23${fragment.slice(0, 50)}`)).toEqual(expected);
    expect(readSpilledLink(`/join%23${fragment.slice(0, 40)}`)).toBeNull();
  });

  it("E33: every such path is kept out of logs, and an ordinary one is not", () => {
    expect([isSpilledPath(`/join%23${fragment}`), isSpilledPath("/x%252523"), isSpilledPath("/join")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(readSpilledLink("/join")).toBeNull();
  });
});
