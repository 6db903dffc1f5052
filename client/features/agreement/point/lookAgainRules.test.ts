import { describe, expect, it } from "vitest";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { boundaryHints } from "../../../../shared/wording/boundary.ts";
import { chooseDay, typeDetail } from "../document/changePoint.ts";
import { add, at, couple } from "../document/testing/couple.ts";
import { doerSeenByAuthor } from "./doerSeenByAuthor.ts";
import { lookAgainRules } from "./lookAgainRules.ts";

function rulesOf(clause: Clause): readonly string[] {
  const { end } = clause;
  return lookAgainRules(clause, (text) =>
    boundaryHints(text, { doer: doerSeenByAuthor(clause), ...(end !== null && { end }) }),
  );
}

describe("A171: what a second look at a point is asked for", () => {
  it.each([
    ["We each ask permission before we go out.", ["B-02"]],
    ["I will stop seeing my friends.", ["B-03"]],
    ["We will share our locations at all times.", ["B-04"]],
    ["I will message when I am late.", []],
    ["I will not meet Sam.", []],
    ["", []],
  ])("%j", (text, rules) => {
    const { ada } = couple();
    expect(rulesOf(at(ada, add(ada, text)))).toEqual(rules);
  });

  it("is also what is done if it is not kept, and for what it holds: they are signed with it", () => {
    const { ada } = couple();
    const id = add(ada, "I will call at six.");
    typeDetail(ada.agreement, id, "why", "You are not allowed to see your friends.");
    expect(rulesOf(at(ada, id))).toEqual([]);
    typeDetail(ada.agreement, id, "fallback", "You are not allowed to see your friends.");
    expect(rulesOf(at(ada, id)).length).toBeGreaterThan(0);
  });

  it("S86: is nothing where the words are about fear or force", () => {
    const { ada } = couple();
    const id = add(ada, "I will ask permission before I go out.");
    expect(rulesOf(at(ada, id))).toEqual(["B-02"]);
    typeDetail(ada.agreement, id, "fallback", "I am afraid that you will hit me again.");
    expect(rulesOf(at(ada, id))).toEqual([]);
  });

  it("asks less of what is shown with an end", () => {
    const { ada } = couple();
    const id = add(ada, "I offer to show you my messages in the evening.");
    const open = rulesOf(at(ada, id));
    chooseDay(ada.agreement, at(ada, id), "end", "2027-02-01", "2027-01-01");
    expect(rulesOf(at(ada, id)).length).toBeLessThanOrEqual(open.length);
  });
});
