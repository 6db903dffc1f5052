import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Run by the build after both of its halves: landing.html is index.html with the first page drawn into it, so that it
 * can be read before any program is there. Only the address "/" is answered with it (server/http/pages.ts).
 */
const PLACE = '<div id="root"></div>';
const folder = fileURLToPath(new URL("../dist", import.meta.url));
const { landingHtml } = await import(join(folder, "landing", "landingHtml.js"));

const page = readFileSync(join(folder, "client", "index.html"), "utf8");
if (page.split(PLACE).length !== 2) throw new Error(`index.html has no ${PLACE}`);
// A function, because a text may hold what a replacement would take for a pattern.
const landing = page.replace(PLACE, () => `<div id="root">${landingHtml()}</div>`);
writeFileSync(join(folder, "client", "landing.html"), landing);
