import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Random } from "../../../shared/base/random.ts";
import type { Held } from "./held.ts";
import { makeSpace } from "./makeSpace.ts";
import { publishName, sharedName } from "./people.ts";
import { browserClock } from "../browser/browserClock.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
let ada: Held;
let inner: Y.Doc;

const publish = (name: string, known = 0): number =>
  publishName(inner, ada.log.state, { slot: "a", signing: ada.identity.partner.signing, name }, known);
const shown = (): string | null => sharedName(inner, ada.log.state, "a");

beforeEach(async () => {
  ada = await makeSpace({ clock: browserClock, random });
  inner = new Y.Doc();
});

describe("names in the shared document", () => {
  it("P26: Ada's name counts with her signature, and writing it again changes nothing", () => {
    const counter = publish("Ada");
    const before = Y.encodeStateVector(inner);
    expect(publish("Ada", counter)).toBe(counter);
    expect(Y.encodeStateVector(inner)).toEqual(before);
    expect(shown()).toBe("Ada");
  });

  it("P26: a name that Bo wrote for her, in any shape, is not shown", async () => {
    const bo = await makeSpace({ clock: browserClock, random });
    for (const forged of ["Eve", 7, "{}", null]) {
      inner.getMap("people").set("a", forged);
      expect(shown()).toBeNull();
    }
    publishName(inner, ada.log.state, { slot: "a", signing: bo.identity.partner.signing, name: "Eve" }, 0);
    expect(shown()).toBeNull();
  });

  it("P26: put back after it was removed, or replaced by an older one of her own", () => {
    publish("Old name");
    const old = inner.getMap("people").get("a");
    const counter = publish("Ada");
    inner.getMap("people").set("a", old);
    const next = publish("Ada", counter);
    expect(next).toBeGreaterThan(counter);
    expect(shown()).toBe("Ada");
    inner.getMap("people").delete("a");
    publish("Ada", next);
    expect(shown()).toBe("Ada");
  });
});
