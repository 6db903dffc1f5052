import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInPage, type Sought } from "./findInPage.ts";
import { launchChromium } from "./puppeteerEngines.ts";

const PAGE = `
  <header><button id="leave">Leave quickly</button></header>
  <nav aria-label="Places"><a id="talk" href="#t"><svg aria-hidden="true"></svg>Talk</a></nav>
  <main>
    <h1 id="title">Ada would like
      to talk</h1>
    <section aria-labelledby="first"><h2 id="first">Promises</h2><button id="one">Kept</button></section>
    <section aria-label="Other"><button id="two">Kept</button> <span>You are <b id="bold">here</b></span></section>
    <label for="name">Your name</label><input id="name">
    <label>In a few words <textarea id="few"></textarea></label>
    <div id="point" role="textbox" aria-label="Point 1.1" contenteditable="true">I call when I am late.</div>
    <button id="away" hidden>Sign</button><div inert><button id="under">Sign</button></div>
    <button id="sign" aria-label="Sign it now">Sign</button>
    <a id="marked" href="#m">Write to \u2068Bo\u2069</a>
    <ul><li role="button" tabindex="0" id="row">A row</li></ul>
  </main>`;

describe("findInPage", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.setContent(PAGE);
  });
  afterAll(() => browser.close());

  const found = async (sought: Sought): Promise<string | null> => {
    const element = (await page.evaluateHandle(findInPage, sought)).asElement();
    return element === null ? null : element.evaluate((one) => (one instanceof Element ? one.id : null));
  };

  it.each([
    ["button", "Leave quickly", "leave"],
    ["link", "Talk", "talk"],
    ["heading", "Ada would like to talk", "title"],
    ["button", "Kept", "one"],
    ["textbox", "Your name", "name"],
    ["textbox", "In a few words", "few"],
    ["textbox", "Point 1.1", "point"],
    ["button", "Sign it now", "sign"],
    ["button", "A row", "row"],
  ] as const)("F144: finds the %s %s, as the browser's own tree of names does", async (role, name, id) => {
    expect(await found({ role, name })).toBe(id);
    const own = await page.$(`::-p-aria([name="${name}"][role="${role}"])`);
    expect(await own?.evaluate((element) => element.id)).toBe(id);
  });

  it("F144: what nobody can reach is not there, and marks that nobody sees do not count", async () => {
    expect(await found({ role: "button", name: "Sign" })).toBeNull();
    expect(await found({ role: "link", name: "Write to Bo" })).toBe("marked");
  });

  it("F144: a place, a pattern and a count narrow it; words are the innermost ones that say them", async () => {
    expect(await found({ role: "button", name: "Kept", within: { role: "region", name: "Other" } })).toBe("two");
    expect(await found({ role: "button", name: { pattern: "^Ke" }, nth: 1 })).toBe("two");
    expect(await found({ text: "here" })).toBe("bold");
  });
});
