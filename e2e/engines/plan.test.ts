import { expect, it } from "vitest";
import { COUPLES, FLOWS } from "./plan.ts";

it("F141: every main flow is planned for every engine with itself and for couples of two engines", () => {
  expect(FLOWS.map(({ name }) => name)).toEqual([
    "inside",
    "together",
    "left",
    "heard",
    "promise",
    "signed",
    "offline",
    "look",
  ]);
  const couples = COUPLES.map((engines) => engines.map(({ name }) => name).join(" and "));
  for (const name of ["Chromium", "Firefox", "WebKit"]) expect(couples).toContain(`${name} and ${name}`);
  expect(couples).toContain("WebKit and Chromium");
  expect(couples).toContain("Firefox and Chromium");
});
