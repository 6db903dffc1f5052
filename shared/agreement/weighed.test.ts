import { describe, expect, it } from "vitest";
import { boundaryAsymmetry } from "../wording/boundaryAsymmetry.ts";
import { readPoint } from "./testing/readPoint.ts";
import { weighed } from "./weighed.ts";

const TODAY = "2027-02-01";

const point = (text: string, fields: Record<string, unknown> = {}) => ({ clause: readPoint(text, fields) });

describe("A173: whether one side carries much more", () => {
  const three = ["I call.", "I cook.", "I message."].map((text) => point(text));

  it("is the same question to both, from either seat", () => {
    expect(boundaryAsymmetry(weighed(three, "a", TODAY))).toEqual(["more-obligations"]);
    expect(boundaryAsymmetry(weighed(three, "b", TODAY))).toEqual(["more-obligations"]);
    expect(boundaryAsymmetry(weighed([...three, point("I write.", { by: "b" })], "a", TODAY))).toEqual([]);
  });

  it("counts what is asked as what it would become, until it was answered", () => {
    const asked = ["Would you call?", "Would you cook?", "Would you message?"].map((text) => point(text));
    expect(boundaryAsymmetry(weighed(asked, "a", TODAY))).toEqual(["more-obligations"]);
    const answered = asked.map((one) => ({ ...one, isAnswered: true }));
    expect(weighed(answered, "a", TODAY)).toEqual([]);
  });

  it("leaves out what both do, what has ended, blank lines and what somebody does to look after themselves", () => {
    const light = [
      point("We each call."),
      point("I call.", { end: "2027-01-31" }),
      point(" "),
      ...["If it gets loud, I will leave.", "When I am tired, I will go to bed.", "If I am sad, I will walk."].map(
        (text) => point(text),
      ),
    ];
    expect(boundaryAsymmetry(weighed(light, "a", TODAY))).toEqual([]);
  });

  it("asks about what is shown one way and without an end", () => {
    const offer = "I offer to show you my messages.";
    expect(boundaryAsymmetry(weighed([point(offer)], "b", TODAY))).toEqual(["one-way-transparency"]);
    const dated = point(offer, { start: TODAY, end: "2027-03-01" });
    expect(boundaryAsymmetry(weighed([dated], "b", TODAY))).toEqual([]);
    expect(boundaryAsymmetry(weighed([point(offer), point(offer, { by: "b" })], "a", TODAY))).toEqual([]);
  });
});
