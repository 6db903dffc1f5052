import { fileURLToPath } from "node:url";
import { installBrowser } from "./browser.mjs";
import { buildClientWhenStale } from "./clientBuild.mjs";
import { installMissing, requireNode24 } from "./installMissing.mjs";

/**
 * Runs before `npm start`, `npm run dev` and `npm test`, and does what is missing. This folder is plain
 * JavaScript without dependencies, because the Node that reads it may be years old.
 *
 *   --build     the pages, when they are stale
 *   --browser   a browser for the tests
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const wants = new Set(process.argv.slice(2));

installMissing(root);
requireNode24(root);
if (wants.has("--build")) buildClientWhenStale(root);
if (wants.has("--browser")) installBrowser(root);
