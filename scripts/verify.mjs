import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { FILE_BYTES_MAX, refused } from "../client/platform/signing/verify/refused.ts";
import { reportLines } from "../client/platform/signing/verify/reportLines.ts";

/**
 * npm run verify FILE: the check of /verify without a browser. It reads the file, writes to the terminal and
 * reaches nothing else. The exit code says what the first line says (docs/verify.md), so a script needs to
 * parse no sentence.
 */
const EXIT_CODES = {
  "both-signed": 0,
  changed: 1,
  refused: 2,
  "one-signed": 3,
  withdrawn: 4,
  unsigned: 5,
  "not-ours": 6,
};
/** The command itself was not understood, or the file is not there or cannot be read. */
const CANNOT_BEGIN = 64;

const files = process.argv.slice(2);
if (files.length !== 1) end(CANNOT_BEGIN, "Name one file: npm run verify -- signed.pdf");
const [file] = files;
const found = await stat(file).catch(() => null);
if (found === null) end(CANNOT_BEGIN, `There is no file here: ${file}`);
if (found.isDirectory()) end(CANNOT_BEGIN, `This is a folder. Name the file inside: ${file}`);
if (!found.isFile()) end(CANNOT_BEGIN, `This is not a file: ${file}`);

// Measured before it is read, and before what reads it is loaded.
const report = found.size > FILE_BYTES_MAX ? refused("too-large") : await verified(file);
process.stdout.write(`${[basename(file), ...reportLines(report)].join("\n")}\n`);
process.exitCode = EXIT_CODES[report.state];

async function verified(path) {
  const { verifyFile } = await import("../client/platform/signing/verify/verifyFile.ts");
  const { nodeFonts } = await import("../e2e/pdf/nodeFonts.ts");
  // Left to Node, a file that may not be read would end with 1, which says "changed" of something nobody read.
  const bytes = await readFile(path).catch(() => end(CANNOT_BEGIN, `This file cannot be read here: ${path}`));
  return verifyFile(new Uint8Array(bytes), nodeFonts);
}

function end(code, sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
