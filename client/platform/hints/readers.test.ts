import { describe, expect, it } from "vitest";
import { readAsApology, readAsPoint, readAsRequest, readAsSpeaker, readInParts } from "./readers.ts";

describe("F9: what is written in Spanish is not judged by English rules", () => {
  it("finds in English what it leaves alone in Spanish, whatever the composer", async () => {
    const point = readAsPoint("you", null);
    await Promise.all([readAsSpeaker, readAsApology, point].map(({ ready }) => ready()));
    expect(readAsSpeaker.read("You always ignore me.")).not.toEqual([]);
    expect(point.read("You must never see your friends.")).not.toEqual([]);
    const parts = readInParts({ feelings: [], about: "nunca me escuchas", needs: [] });
    for (const reader of [readAsSpeaker, readAsRequest, readAsApology, point, parts]) {
      expect(reader.read("Tú nunca me escuchas, eres una egoísta.")).toEqual([]);
      // Words that are a hint in English may stand in a Spanish sentence.
      expect(reader.read("Y entonces me dijo «always», que para mí es siempre.")).toEqual([]);
    }
  });
});
