import { readFileSync } from "node:fs";
import { resolve } from "node:path";
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

it("F141: the gate of a clean checkout walks them, with every engine required", () => {
  const gate = readFileSync(resolve(import.meta.dirname, "../../.ci/run"), "utf8");
  expect(gate).toMatch(/^ENGINES_REQUIRED=1 npm run engines$/m);
  for (const name of ["firefox-esr", "webkit2gtk-driver", "xvfb"]) expect(gate).toContain(`packages+=(${name})`);
});
