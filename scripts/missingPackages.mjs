import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares what is installed (npm's own record, `node_modules/.package-lock.json`) with the lock file.
 * Optional packages count only where their os, cpu and libc are this machine's: an old Node skips them in
 * silence when their engines want a newer one, and the build would die of it much later.
 */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const installed = packagesIn(join(root, "node_modules", ".package-lock.json"));
  const required = [];
  const optional = [];
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.link || installed[path]?.version === entry.version) continue;
    if (!entry.optional && !entry.peer) required.push(path);
    else if (entry.optional && belongsHere(entry)) optional.push(path);
  }
  return { required, optional };
}

function packagesIn(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/** Only packages that name a platform are made for one; the others are optional for reasons of their own. */
function belongsHere(entry) {
  if (!entry.os && !entry.cpu) return false;
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch) && allows(entry.libc, libc());
}

function allows(names, value) {
  const list = [names ?? []].flat();
  if (list.length === 0) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith("!"));
}

function libc() {
  if (process.platform !== "linux") return "none";
  return process.report?.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
}
