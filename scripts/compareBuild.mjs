import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Addresses that answer with the app's one page, the first with its words in it; a server that changes the program only for joiners shows it here. */
const SCREENS = { "/": "landing.html", "/join": "index.html", "/verify": "index.html", "/today": "index.html" };

/**
 * What a server gives out, byte for byte beside what was built here. Every file of the build is asked for, because
 * the page names all that it loads: when they are the same, so is the program. A redirect is another answer.
 */
export async function compareBuild({ folder, url, policy }) {
  const different = [];
  const missing = [];
  const parts = [
    ...Object.entries(SCREENS).map(([path, file]) => ({ path, bytes: readFileSync(join(folder, file)) })),
    ...filesUnder(folder).map((file) => ({
      path: `/${relative(folder, file).split(sep).join("/")}`,
      bytes: readFileSync(file),
    })),
  ];
  let foundPolicy = null;
  for (const { path, bytes } of parts) {
    const answer = await fetch(new URL(path, url), { redirect: "manual" });
    if (path === "/") foundPolicy = answer.headers.get("content-security-policy");
    if (answer.status !== 200) missing.push(path);
    else if (!(await isSame(answer, bytes))) different.push(path);
  }
  return { compared: parts.length, different, missing, isPolicyOurs: foundPolicy === policy };
}

/** Read as far as it is the same and no further: a stream without an end is only another program. */
async function isSame(answer, bytes) {
  let at = 0;
  for await (const chunk of answer.body ?? []) {
    if (at + chunk.length > bytes.length || !bytes.subarray(at, at + chunk.length).equals(chunk)) return false;
    at += chunk.length;
  }
  return at === bytes.length;
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
