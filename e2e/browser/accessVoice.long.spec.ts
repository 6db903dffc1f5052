import type { CDPSession } from "@playwright/test";
import { expect, test } from "./people.ts";
import { pair, type Person } from "./Person.ts";

/** Everything that any live region of this person's page comes to say, from their next page on. */
async function listening({ context }: Person): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding("noteVoice", (_source, words: string) => {
    heard.push(words.replaceAll(/[\u2066-\u2069]/g, ""));
  });
  await context.addInitScript(() => {
    // reason: the binding above; a page's own types cannot know of it.
    const { noteVoice } = globalThis as unknown as { noteVoice: (words: string) => Promise<void> };
    // The one voice says each sentence in a node of its own, so that the same one said twice counts twice.
    const last = new Map<Element, { readonly node: Node | null; readonly words: string }>();
    new MutationObserver(() => {
      for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")) {
        const words = (region.textContent ?? "").trim();
        const before = last.get(region);
        if (words !== "" && (before?.words !== words || before.node !== region.firstChild)) void noteVoice(words);
        last.set(region, { node: region.firstChild, words });
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return heard;
}

/** The live regions as the accessibility tree has them, and what of the page lies within one. */
async function regions(tree: CDPSession): Promise<readonly { readonly live: string; readonly words: string }[]> {
  const { nodes } = await tree.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node === undefined) return "";
    if (node.role?.value === "StaticText") return String(node.name?.value ?? "");
    return (node.childIds ?? []).map(wordsOf).join("");
  };
  return nodes.flatMap((node) => {
    const live = node.properties?.find(({ name }) => name === "live")?.value.value;
    const isRoot = node.properties?.some(({ name }) => name === "root") !== true;
    return node.ignored || live === undefined || live === "off" || !isRoot
      ? []
      : [{ live: String(live), words: wordsOf(node.nodeId) }];
  });
}

test("F54: one polite voice tells that Bo is here, and which point he edited, rarely; no letter of his, and nothing of saving", async ({
  ada,
  bo,
}) => {
  test.setTimeout(120_000);
  const heard = await listening(ada);
  await ada.context.clock.install();
  await pair(ada, bo);
  const tree = await ada.context.newCDPSession(ada.page);
  await bo.sheet.add(/Openness about daily life/);
  await bo.sheet.type("We each say goodnight.");
  await ada.sheet.reads("1.1", "We each say goodnight.");
  const before = heard.length;

  await test.step("presence, once it has lasted; the edit, once it is worth a sentence", async () => {
    expect(heard.slice(before)).toEqual([]);
    await ada.context.clock.runFor(5_500);
    await expect.poll(() => heard.slice(before)).toContain("Bo is writing here too.");
    await ada.context.clock.runFor(5_500);
    await expect.poll(() => heard.slice(before)).toContain("Bo edited point 1.1.");
  });

  await test.step("many letters within ten seconds are one sentence", async () => {
    const already = heard.length;
    for (const part of [" Also when", " one of us", " is away."]) {
      await bo.sheet.type(part);
      await expect(ada.page.getByText(part.trim(), { exact: false }).first()).toBeVisible();
      await ada.context.clock.runFor(2_000);
    }
    expect(heard.slice(already)).toEqual([]);
    await ada.context.clock.runFor(10_000);
    await expect.poll(() => heard.slice(already)).toEqual(["Bo edited point 1.1."]);
  });

  await test.step("the tree has one region with words in it, and what is saved lies in none", async () => {
    const now = await regions(tree);
    expect(now.filter(({ words }) => words !== "")).toEqual([
      { live: "polite", words: expect.stringContaining("edited point 1.1.") },
    ]);
    expect(now.filter(({ live }) => live !== "polite")).toEqual([]);
    await expect(ada.page.locator("[data-saved]")).toHaveCount(1);
    expect(
      await ada.page.locator("[data-saved]").evaluate((saved) => saved.closest("[aria-live], [role=status]") === null),
    ).toBe(true);
  });

  await test.step("whoever hides where the other writes hears none of it", async () => {
    await ada.button("About this, for you alone").first().click();
    await ada.button(/^Hide where/).click();
    await ada.page.keyboard.press("Escape");
    const already = heard.length;
    await bo.sheet.type(" Every night.");
    await ada.sheet.reads("1.1", "We each say goodnight. Also when one of us is away. Every night.");
    await ada.context.clock.runFor(11_000);
    expect(heard.slice(already)).toEqual([]);
  });
  for (const words of heard) expect(words).not.toContain("goodnight");
});
