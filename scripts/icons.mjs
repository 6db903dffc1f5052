import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { installBrowser } from "./browser.mjs";

/**
 * `node scripts/icons.mjs`: the icons of the home screen as PNG, drawn from the SVG beside them by the browser of the
 * tests. Phones take no SVG there. What it writes is committed, so nobody needs a browser to build the client.
 *
 * "maskable" is cut by the phone into whatever shape it likes: the drawing is smaller and its ground has no corners.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "client/public");
const LOOKS = { "common-ground": "icon.svg", notes: "icons/notes.svg", lists: "icons/lists.svg" };
const FILES = [
  { name: "180", size: 180, maskable: true },
  { name: "192", size: 192, maskable: false },
  { name: "512", size: 512, maskable: false },
  { name: "maskable-512", size: 512, maskable: true },
];
/** The part of a maskable icon that no phone cuts off is a circle of four fifths. */
const SAFE = 0.8;

const browser = await chromium.launch({ executablePath: installBrowser(root), args: ["--no-sandbox"] });
const page = await browser.newPage();
mkdirSync(join(folder, "icons"), { recursive: true });
for (const [look, source] of Object.entries(LOOKS)) {
  const svg = readFileSync(join(folder, source), "utf8");
  for (const { name, size, maskable } of FILES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(pageOf(svg, maskable));
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, "icons", `${look}-${name}.png`), png);
  }
}
await browser.close();

function pageOf(svg, maskable) {
  const ground = /<rect[^>]* fill="([^"]+)"/.exec(svg)?.[1];
  if (!maskable) return `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`;
  const inner = svg.replace(/<rect[^>]*>/, "");
  const side = `${SAFE * 100}vw`;
  return `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${side};height:${side}}</style>${inner}`;
}
