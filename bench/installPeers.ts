import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The other servers have a lock file of their own, so that nobody who installs the product installs them. They lie in
 * a folder below the measuring programs and not beside them: those would find a second `ws` and a second Yjs there.
 */
export function installPeers(): void {
  const folder = join(import.meta.dirname, "peers");
  if (existsSync(join(folder, "node_modules", ".package-lock.json"))) return;
  console.log("installing the servers to compare with (bench/peers)");
  // The npm that runs this program, if one does: the one in the path may be of another Node.
  const npm = process.env["npm_execpath"];
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  execFileSync(command, [...first, "ci", "--ignore-scripts", "--no-fund", "--no-audit"], {
    cwd: folder,
    stdio: "inherit",
  });
}
