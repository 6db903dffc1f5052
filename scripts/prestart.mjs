import { fileURLToPath } from "node:url";
import { buildClientWhenStale } from "./clientBuild.mjs";
import { installMissing, requireNode24 } from "./installMissing.mjs";

/**
 * Runs before `npm start`, `npm run dev` and `npm test`, and does what is missing: packages, the right
 * Node, the built pages. This folder is plain JavaScript that needs no package, because the Node that
 * reads it may be years old and nothing may be installed yet.
 *
 *   --no-build   development builds its pages itself, and needs none
 */
const root = fileURLToPath(new URL("..", import.meta.url));

installMissing(root);
requireNode24(root);
if (!process.argv.includes("--no-build")) buildClientWhenStale(root);
