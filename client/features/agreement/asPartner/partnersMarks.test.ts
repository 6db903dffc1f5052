import { describe, expect, it } from "vitest";
import { pointState } from "../../../../shared/agreement/mark.ts";
import { chooseWho } from "../document/changePoint.ts";
import { add, at, couple } from "../document/testing/couple.ts";
import { seenByPartner } from "./partnersMarks.ts";

/** Bo's answer on Ada's picture of his page, from what both of them have pressed. */
function onPicture(text: string, who: "a" | "b" | null, adas: "comfortable" | "talk" | "open", bos: typeof adas) {
  const { ada } = couple();
  const id = add(ada, text);
  if (who !== null) chooseWho(ada.agreement, id, who);
  const point = at(ada, id);
  return seenByPartner(point, pointState(point, { a: adas, b: bos }, "a"), "b").mine;
}

describe("the partner's answers on a picture of their page", () => {
  it("A148: what only the partner pressed is not on it, and what shows to both is", () => {
    expect(onPicture("We each call.", null, "open", "comfortable")).toBe("open");
    expect(onPicture("We each call.", null, "talk", "comfortable")).toBe("open");
    expect(onPicture("We each call.", null, "comfortable", "comfortable")).toBe("comfortable");
    expect(onPicture("We each call.", null, "open", "talk")).toBe("talk");
    expect(onPicture("I will call.", "a", "open", "comfortable")).toBe("open");
    expect(onPicture("Would you call?", null, "comfortable", "comfortable")).toBe("open");
  });

  it("A148: an own limit shows its author's word, and says nothing about the other's", () => {
    const limit = "If it gets loud, I will go for a walk.";
    expect(onPicture(limit, "b", "open", "comfortable")).toBe("comfortable");
    expect(onPicture(limit, "a", "comfortable", "open")).toBe("open");
    expect(onPicture(limit, "a", "comfortable", "comfortable")).toBe("open");
  });
});
