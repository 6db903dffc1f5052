import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildClientWhenStale } from "./clientBuild.mjs";
import { compareBuild } from "./compareBuild.mjs";
import { installMissing, requireNode24 } from "./installMissing.mjs";
import { say } from "./say.mjs";

/**
 * npm run verify-build URL: whether a server gives out the program that stands in this folder. It builds the pages
 * from the source here, which gives the same bytes on every machine, and compares each file with what the server
 * answers. Exit codes: 0 the same, 1 another program, 2 nobody answered, 64 the command was not understood.
 */
const CANNOT_BEGIN = 64;
const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const url = given.length === 1 && URL.canParse(given[0]) ? new URL(given[0]) : null;
if (url === null || !/^https?:$/.test(url.protocol)) {
  say("Name one address: npm run verify-build -- https://example.org");
  process.exit(CANNOT_BEGIN);
}

installMissing(root);
requireNode24(root);
buildClientWhenStale(root);
const { contentSecurityPolicy } = await import("../server/http/securityHeaders.ts");

try {
  const folder = join(root, "dist", "client");
  const found = await compareBuild({ folder, url, policy: contentSecurityPolicy(url.origin) });
  process.stdout.write(`${lines(found).join("\n")}\n`);
  process.exitCode = isSame(found) ? 0 : 1;
} catch (error) {
  say(`${url.origin} did not answer: ${error.cause?.message ?? error.message}`);
  process.exitCode = 2;
}

function isSame({ different, missing, isPolicyOurs }) {
  return different.length === 0 && missing.length === 0 && isPolicyOurs;
}

function lines(found) {
  if (isSame(found)) {
    return [
      `The same program: ${found.compared} answers of ${url.origin} are, byte for byte, what is built from here.`,
      "That is what it gave this computer, just now. A server can give somebody else something else.",
    ];
  }
  return [
    `Not the program that is built from here: ${url.origin}`,
    ...found.different.map((path) => `  other bytes: ${path}`),
    ...found.missing.map((path) => `  not there: ${path}`),
    ...(found.isPolicyOurs ? [] : ["  another Content-Security-Policy"]),
    "It may be another version, or a changed one. Compare the version first.",
  ];
}
