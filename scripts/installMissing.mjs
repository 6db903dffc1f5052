import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { missingPackages } from "./missingPackages.mjs";
import { say, stop } from "./say.mjs";

/**
 * Two steps, because a fresh clone may meet an old Node: `npm ci` brings Node 24 along as a package, and a
 * second install, run by that Node, fetches the optional packages that the old one skipped. No package's
 * install script is ever run.
 */
export function installMissing(root) {
  const { required, optional } = missingPackages(root);
  if (required.length > 0) {
    say("Installing what Common Ground needs. This takes about a minute, once.");
    npm(root, process.execPath, ["ci", "--include=dev", "--ignore-scripts"]);
  }
  if (required.length > 0 || optional.length > 0) {
    npm(root, newNode(root), ["install", "--no-save", "--include=dev", "--ignore-scripts"]);
  }
  const left = missingPackages(root);
  if (left.required.length > 0)
    stop(
      `Some packages could not be installed (${left.required[0]} and others). Please run npm ci and read what it says.`,
    );
}

/** The Node that came as a package, or this one where the platform has no such package. */
export function newNode(root) {
  const own = join(root, "node_modules", ".bin", "node");
  return existsSync(own) ? own : process.execPath;
}

/** Says one sentence and stops when the Node that would run the product is too old for it. */
export function requireNode24(root) {
  const asked = spawnSync(newNode(root), ["--version"], { encoding: "utf8" });
  const version = (asked.stdout ?? "").trim();
  const major = Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
  if (major < 24)
    stop(
      `Common Ground needs Node 24 or newer; this is ${version || "an unknown version"}. Please install it from https://nodejs.org and try again.`,
    );
}

function npm(root, node, args) {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env["npm_execpath"];
  const isScript = cli !== undefined && /\.c?js$/.test(cli);
  const [command, before] = isScript ? [node, [cli]] : ["npm", []];
  const ran = spawnSync(command, [...before, ...args, ...quiet], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (ran.status !== 0)
    stop(`npm ${args[0]} did not succeed; its own message is above. A network connection is needed once.`);
}
