import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { onVisibleNews } from "./visibleNews.ts";

/** How often Ada's device has news for Bo. */
function watched(change: (shared: Y.Doc) => void): number {
  const shared = new Y.Doc();
  let news = 0;
  onVisibleNews(shared, () => (news += 1));
  change(shared);
  return news;
}

describe("V189: only what the other sees at once is news", () => {
  it("a point, its words, a comment, a promise, an apology and a warm word are", () => {
    for (const name of ["clauses", "comments", "promises", "apologies", "warmWords"])
      expect(watched((shared) => shared.getMap(name).set("x", 1))).toBe(1);
    const typed = watched((shared) => {
      const text = new Y.XmlText();
      shared.getMap<Y.XmlText>("clauses").set("one", text);
      text.insert(0, "I will call.");
    });
    expect(typed).toBe(2);
  });

  it("a mark, half of a look, a mute, a name and what was hidden are not", () => {
    for (const name of [
      "marks",
      "reveals",
      "apologyMutes",
      "apologyAnswers",
      "people",
      "agenda",
      "meeting",
      "removals",
    ])
      expect(watched((shared) => shared.getMap(name).set("x", 1))).toBe(0);
  });

  it("what came from the other is not my news", () => {
    const hers = new Y.Doc();
    hers.getMap("clauses").set("x", 1);
    expect(watched((shared) => Y.applyUpdate(shared, Y.encodeStateAsUpdate(hers)))).toBe(0);
  });
});
