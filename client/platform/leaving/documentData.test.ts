import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { documentData } from "./documentData.ts";

describe("V176: everything, as data", () => {
  it("holds each part as what it is, and changes nothing in the document it was read from", () => {
    const doc = new Y.Doc();
    const other = new Y.Doc();
    other.getText("notes").insert(0, "a note");
    other.getMap("profile").set("name", "Ada");
    other.getMap("clauses").set("one", new Y.Map([["who", "a"]]));
    other.getArray("list").push([1, "two"]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const before = Y.encodeStateAsUpdate(doc);
    expect(documentData(doc)).toEqual({
      notes: "a note",
      profile: { name: "Ada" },
      clauses: { one: { who: "a" } },
      list: [1, "two"],
    });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
    expect(doc.share.get("notes")).not.toBeInstanceOf(Y.Text);
  });
});
