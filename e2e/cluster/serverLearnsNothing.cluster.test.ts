import { createClient } from "@redis/client";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Kept, serverFiles } from "../canary/atRest.ts";
import type { Canary } from "../canary/findCanary.ts";
import { search } from "../canary/places.ts";
import { begun, heard, openTalkWorld, type TalkWorld, until } from "../talk/talkWorld.ts";
import { type MainProcess, startMain } from "../faults/mainProcess.ts";
import { monitorRedis, type RedisMonitor } from "./redisMonitor.ts";
import { type Services, type ServiceUrls, startServices } from "./services.ts";

/** One phrase for each kind of content; no word of them occurs in the program. */
const PLANTED = {
  shared: "Wasseramsel im Bachbett 5271",
  note: "Ringdrossel allein 5272",
  name: "Ada Kestrelfeld 5273",
  said: "Steinkauz spricht leise 5274",
} as const;
const CANARIES: readonly Canary[] = Object.entries(PLANTED).map(([name, phrase]) => ({ name, phrase }));

describe("what PostgreSQL and Redis learn", { timeout: 90_000 }, () => {
  let services: Services;
  let urls: ServiceUrls;
  let monitor: RedisMonitor;
  let two: TalkWorld;
  let other: MainProcess;

  beforeAll(async () => {
    services = await startServices();
    urls = await services.environment();
    monitor = await monitorRedis(urls.REDIS_URL);
    two = await openTalkWorld(urls);
    // Somebody to speak to: a node that is alone may keep silent.
    other = await startMain({ environment: { ...urls, LOG_LEVEL: "debug" } });
  }, 60_000);
  afterAll(async () => {
    await two.end();
    await other.stop();
    monitor.stop();
    await services.stop();
  });

  async function asked(sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: urls.DATABASE_URL });
    await client.connect();
    try {
      // reason: these rows are looked at as text, whatever they are.
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  /** Files as they lie there, the log of writes among them; every row unpacked, for long ones are kept compressed. */
  async function everything(): Promise<readonly Kept[]> {
    await asked("CHECKPOINT");
    const [folder] = await asked("SHOW data_directory");
    const tables = await asked("SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'");
    const rows: Kept[] = [];
    for (const { name } of tables) {
      const all = await asked(`SELECT one::text AS row FROM ${String(name)} AS one`);
      rows.push({ place: `table ${String(name)}`, bytes: Buffer.from(all.map(({ row }) => String(row)).join("\n")) });
    }
    return [
      ...serverFiles(String(folder?.["data_directory"])),
      ...rows,
      { place: "Redis", bytes: monitor.heard() },
      { place: "log of a node", bytes: Buffer.from(other.printed()) },
    ];
  }

  it("R117: no file or row of PostgreSQL, no page of its log of writes and no command to Redis holds a word that either wrote", async () => {
    const { ada, bo } = two;
    const [adas, bos] = [ada, bo].map(({ session }) => session.view());
    await ada.session.setName(PLANTED.name);
    adas?.shared?.inner.getText("clause").insert(0, PLANTED.shared);
    adas?.mine?.inner.getText("note").insert(0, PLANTED.note);
    await until(() => bos?.shared?.inner.getText("clause").toString() === PLANTED.shared, "Bo never read it");
    await Promise.all([adas?.shared?.whenSaved(), adas?.mine?.whenSaved()]);
    await begun(two, "full");
    await heard(ada, bo, PLANTED.said);
    const places = await everything();
    // What must be there is found there: the space's id, in the database and on its way through Redis.
    const space: Canary = { name: "the space", phrase: String(adas?.shared?.room.space) };
    expect(search(places, [space]).map(({ place }) => place)).toEqual(expect.arrayContaining(["table log_records"]));
    expect(places.some(({ place, bytes }) => place === "Redis" && bytes.includes('"PUBLISH"'))).toBe(true);
    expect(search(places, CANARIES)).toEqual([]);
  });

  it("R117: and the search would have found it in each of these places", async () => {
    const words = PLANTED.said;
    await asked(`CREATE TABLE decoy AS SELECT convert_to('${words}', 'UTF8') AS words`);
    await asked(`CREATE TABLE packed AS SELECT repeat('${words} ', 2000) AS words`);
    const redis = createClient({ url: urls.REDIS_URL });
    await redis.connect();
    await redis.publish("decoy", words);
    await redis.close();
    const found = search(await everything(), [{ name: "planted", phrase: words }]).map(({ place }) => place);
    expect(found).toEqual(expect.arrayContaining(["table decoy", "table packed", "Redis"]));
    // A file of the table, and a segment of the log, whose name is twenty-four digits.
    expect(found.some((place) => /^\d+$/.test(place))).toBe(true);
    expect(found.some((place) => /^[0-9A-F]{24}$/.test(place))).toBe(true);
  });
});
