import { readFileSync } from "node:fs";
import { expect, test } from "./people.ts";

/** Every address of the program, as its router has them, so that a new one is looked at from its first day. */
const FILES = [
  "client/app/Screens.tsx",
  "client/app/inside/Inside.tsx",
  "client/app/inside/TalkRoute.tsx",
  "client/app/inside/WeekRoute.tsx",
  "client/app/inside/signing/PageRoute.tsx",
  "client/app/asPartner/AsPartnerRoute.tsx",
];
const UNDER: Readonly<Record<string, string>> = {
  TalkRoute: "/talk/",
  WeekRoute: "/today/",
  PageRoute: "/agreement/page/",
  AsPartnerRoute: "/as-partner/",
};

function addresses(): readonly string[] {
  const found = FILES.flatMap((file) => {
    const under = Object.entries(UNDER).find(([name]) => file.includes(name))?.[1] ?? "";
    return [...readFileSync(file, "utf8").matchAll(/<Route\s+path="([^"]+)"/g)].map(([, path = ""]) => under + path);
  });
  return [...new Set(found)]
    .map((path) =>
      path
        .replace(/\/?\*$/, "")
        .replace(":which", "hurt")
        .replace(":mode", "short")
        .replace(/:\w+/, "nothing"),
    )
    .filter((path) => path.startsWith("/"));
}

/** What stands there once nothing of the screen before is left: two frames later, and what is fetched has come. */
async function arrived(): Promise<{ title: string; headings: number; isFocused: boolean }> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const headings = document.querySelectorAll<HTMLElement>("main h1");
  const isFocused = headings[0] === document.activeElement && headings[0]?.innerText.trim() !== "";
  return { title: document.title, headings: headings.length, isFocused };
}

test("F163: wherever somebody goes, one heading says where they are and has the focus, and the tab says nothing", async ({
  together: { bo },
}) => {
  test.setTimeout(240_000);
  const all = addresses();
  expect(all.length).toBeGreaterThan(40);
  const faults: string[] = [];
  for (const path of all) {
    // As a link within the page does it.
    await bo.page.evaluate((to) => {
      history.pushState({ key: to, idx: history.length }, "", to);
      window.dispatchEvent(new PopStateEvent("popstate", { state: { key: to, idx: history.length } }));
    }, path);
    const there = { title: "Common Ground", headings: 1, isFocused: true };
    await expect
      .poll(() => bo.page.evaluate(arrived), { timeout: 5_000 })
      .toEqual(there)
      .catch(async () => faults.push(`${path}: ${JSON.stringify(await bo.page.evaluate(arrived))}`));
  }
  expect(faults).toEqual([]);
});
