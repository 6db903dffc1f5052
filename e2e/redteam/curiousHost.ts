import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Kept, serverFiles } from "../canary/atRest.ts";
import { fragmentOf } from "../pairing/pairingWorld.ts";
import { type Canary, findCanary } from "../canary/findCanary.ts";
import { type Attacker, broken, type Finding, promised, unlessFound } from "./finding.ts";
import { memoryOf } from "./memoryOf.ts";

const foundIn = (places: Iterable<Kept>, canaries: readonly Canary[]): string[] => {
  const found: string[] = [];
  for (const { place, bytes } of places)
    for (const canary of canaries) if (findCanary(bytes, canary).length > 0) found.push(`${canary.name} in ${place}`);
  return found;
};

/** Has the machine: its disk, its log, the memory of the running server. Changes nothing. */
export const curiousHost: Attacker = {
  name: "a curious host",
  async attack({ server, canaries, ada, bo, link }) {
    const printed: Kept = { place: "the log", bytes: Buffer.from(server.printed()) };
    const cookies = [ada, bo].flatMap(({ network }) => [...network.cookies.values()]);
    const credentials = cookies.map((phrase): Canary => ({ name: "a login", phrase }));
    const [, space = ""] = fragmentOf(link).split(".");
    // What a host is promised to see shows that the search sees what is there.
    const seen = foundIn(serverFiles(server.dataDir), [{ name: "the space's number", phrase: space }]);
    return [
      seen.length > 0
        ? promised("searched every file for the space", "its number")
        : broken("searched every file for the space", "nothing: this search sees nothing"),
      unlessFound("searched every file for words, names and keys", foundIn(serverFiles(server.dataDir), canaries)),
      unlessFound("searched every file for a login", foundIn(serverFiles(server.dataDir), credentials)),
      unlessFound("searched the log for both", foundIn([printed], [...canaries, ...credentials])),
      ...memoryFindings(server.pid(), canaries, cookies),
      promised("counted what lies in the tables", counted(server.dataDir)),
    ];
  },
};

function memoryFindings(pid: number, canaries: readonly Canary[], cookies: readonly string[]): Finding[] {
  const memory = memoryOf(pid);
  if (memory === null)
    return [promised("searched the memory", "NOT TRIED: this system shows no process its child's memory")];
  let bytes = 0;
  let isReading = false;
  const found: string[] = [];
  // A login passes through the memory with every request: finding one shows that the search sees what is there.
  const known: Canary[] = cookies.map((phrase) => ({ name: "a login", phrase }));
  for (const region of memory) {
    bytes += region.bytes.length;
    found.push(...foundIn([region], canaries));
    isReading ||= foundIn([region], known).length > 0;
  }
  const tried = `searched ${Math.round(bytes / 1_000_000)} MB of the running server's memory`;
  if (!isReading) return [broken(tried, "not even a login that was just shown: this search sees nothing")];
  return [unlessFound(tried, found), promised("the same, for a login", "the logins of whoever asked lately")];
}

function counted(dataDir: string): string {
  const file = readdirSync(dataDir).find((name) => name.endsWith(".db")) ?? "";
  const database = new DatabaseSync(join(dataDir, file), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const counts = tables.map(({ name }) => {
    const row = database.prepare(`SELECT count(*) AS rows FROM "${String(name)}"`).get();
    return `${String(name)} ${String(row?.["rows"])}`;
  });
  database.close();
  return counts.join(", ");
}
