import "fake-indexeddb/auto";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSpaceSession } from "../../client/platform/space/createSpaceSession.ts";
import type { SpaceSession } from "../../client/platform/space/spaceSession.ts";
import { stretchHere } from "../../client/platform/stretch/stretchHere.ts";
import type { Random } from "../../shared/base/random.ts";
import { createMovedClock } from "../../server/testing/movedClock.ts";
import { startMain, type MainProcess } from "../faults/mainProcess.ts";
import { browserNetwork } from "../pairing/cookieJar.ts";
import { atStage, fragmentOf, type Person, valueOf } from "../pairing/pairingWorld.ts";
import { printInNode } from "../signing/printInNode.ts";

type Someone = Pick<Person, "network" | "session" | "storage">;

/** `server/main.ts` in a process of its own, two people's whole clients, and the operator's two tools. */
export interface OperatorWorld {
  readonly server: MainProcess;
  readonly ada: Someone;
  readonly bo: Someone;
  readonly link: string;
  /** Another browser profile. */
  someone(name: string): Someone;
  /** Where copies lie; not the data folder. */
  readonly backups: string;
  /** As an operator types it; throws with what it said when it was not done. */
  tool(name: "backup" | "restore", file: string): string;
  end(): Promise<void>;
}

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const ROOT = join(import.meta.dirname, "../..");
let worlds = 0;

/** Ada and Bo are together; without `joins` Bo has the link and has not opened it. */
export async function openOperatorWorld(
  environment: Readonly<Record<string, string>> = {},
  joins = true,
): Promise<OperatorWorld> {
  const server = await startMain({ environment });
  const backups = mkdtempSync(join(tmpdir(), "common-ground-backups-"));
  const world = ++worlds;
  const open: SpaceSession[] = [];

  function someone(name: string): Someone {
    const network = browserNetwork(server.url);
    const storage = `operator-${world}-${name}`;
    const session = createSpaceSession({
      network,
      clock: createMovedClock(),
      random,
      name: storage,
      print: printInNode,
      stretch: (text, salt, cost) => stretchHere(text, salt, { ...cost, memoryKib: 256, passes: 1 }),
    });
    open.push(session);
    return { network, session, storage };
  }

  const [ada, bo] = [someone("ada"), someone("bo")];
  const { link } = valueOf(await ada.session.invite("Ada"));
  if (joins) {
    valueOf(await bo.session.join(fragmentOf(link), "Bo"));
    await Promise.all([atStage(ada.session, "together"), atStage(bo.session, "together")]);
  }
  return {
    server,
    ada,
    bo,
    link,
    someone,
    backups,
    tool(name, file) {
      const env = { ...process.env, DATA_DIR: server.dataDir, NODE_COMPILE_CACHE: join(ROOT, ".cache/node") };
      const done = spawnSync(process.execPath, [join(ROOT, `server/backup/${name}.ts`), file], { env });
      if (done.status !== 0) throw new Error(done.stderr.toString());
      return done.stdout.toString();
    },
    async end() {
      await Promise.all(open.map((session) => session.close()));
      await server.stop();
      rmSync(backups, { recursive: true });
    },
  };
}
