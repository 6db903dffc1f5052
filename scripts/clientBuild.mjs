import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { newNode } from "./installMissing.mjs";
import { say, stop } from "./say.mjs";

/**
 * The client is built when the content of what goes into it changed. Content, not times: a checkout
 * touches every file and would otherwise build each time.
 */
const INPUT_FOLDERS = ["client", "shared"];
const VERIFIER = "scripts/verifierPage.vite.mjs";
const LANDING = "scripts/landingPage.vite.mjs";
const INPUT_FILES = [
  "vite.config.ts",
  VERIFIER,
  LANDING,
  "scripts/writeLanding.mjs",
  "scripts/words.vite.ts",
  "scripts/layerGroups.ts",
  "lingui.config.ts",
  "package-lock.json",
];

export function buildClientWhenStale(root) {
  const mark = join(root, "dist", "client.fingerprint");
  const built = existsSync(join(root, "dist", "client", "landing.html")) && existsSync(mark);
  if (built && readFileSync(mark, "utf8") === fingerprint(root)) return;
  buildClient(root);
}

export function buildClient(root) {
  say("Building the pages.");
  run(root, "vite", "vite", ["build", "--config", "vite.config.ts", "--logLevel", "warn"]);
  // The first one empties the folder, so the single file comes second.
  run(root, "vite", "vite", ["build", "--config", VERIFIER, "--logLevel", "warn"]);
  run(root, "vite", "vite", ["build", "--config", LANDING, "--logLevel", "warn"]);
  node(root, [join(root, "scripts", "writeLanding.mjs")]);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist", "client.fingerprint"), fingerprint(root));
}

export function fingerprint(root) {
  const hash = createHash("sha256");
  const files = [
    ...INPUT_FILES.map((file) => join(root, file)),
    ...INPUT_FOLDERS.flatMap((folder) => filesUnder(join(root, folder))),
  ];
  // The order of folder listings differs between systems; the fingerprint must not.
  for (const file of files.sort((left, right) => (left < right ? -1 : 1))) {
    if (!existsSync(file) || /\.test\.tsx?$/.test(file)) continue;
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesUnder(path);
    return [path];
  });
}

/** Runs a package's command with our Node, not with whichever Node its first line would find. */
function run(root, packageName, command, args) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = join(folder, typeof bin === "string" ? bin : bin[command]);
  node(root, [script, ...args]);
}

function node(root, args) {
  const ran = spawnSync(newNode(root), args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  // Said only when it matters: what a working build remarks is nothing for whoever wants to start the product.
  if (ran.status !== 0)
    stop(`${ran.stdout ?? ""}${ran.stderr ?? ""}\nThe pages could not be built; the message is above.`);
}
