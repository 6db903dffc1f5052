import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { markNewsSeen, readSeenNews, seenNewsOf } from "./seenNews.ts";

describe("N124: what was seen is kept in the private document, as small as what it marks", () => {
  it("keeps what is there, drops what is gone, and merges two devices", () => {
    const mine = new Y.Doc();
    markNewsSeen(mine, ["point/1", "told/1"]);
    const phone = new Y.Doc();
    Y.applyUpdate(phone, Y.encodeStateAsUpdate(mine));
    markNewsSeen(mine, ["point/1", "point/2"]);
    markNewsSeen(phone, ["point/1", "told/1", "point/3"]);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(phone));
    expect([...readSeenNews(seenNewsOf(mine))].toSorted()).toEqual(["point/1", "point/2", "point/3"]);
  });

  it("reads whatever else lies there as not seen", () => {
    const mine = new Y.Doc();
    seenNewsOf(mine).set("point/1", "yes");
    expect(readSeenNews(seenNewsOf(mine)).size).toBe(0);
    expect(readSeenNews(null).size).toBe(0);
  });
});
