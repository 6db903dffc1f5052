import { type ClientBase, Pool, type PoolClient } from "pg";
import { fail, type Result } from "../../../shared/base/result.ts";
import type { LogConflict } from "../store.ts";
import type { StoreProblem } from "../written.ts";
import { type Ask, askOn } from "./asking.ts";
import { KeyedQueue } from "./keyedQueue.ts";
import { ROW_TYPES } from "./rawTypes.ts";
import { isConnectionLost, isTakenBack, storeProblem } from "./storeProblem.ts";

export interface DatabaseOptions {
  readonly url: string;
  /** How many connections this process holds at most. */
  readonly connections: number;
  /** How long a statement may take before it counts as failed: a database that hangs hangs nobody for ever. */
  readonly patienceMs: number;
  /** A write that failed by a bug; whoever asked was told "store-failed". */
  readonly onFault: (operation: string, error: Error) => void;
}

export interface Database {
  /** Outside of transactions; asked once more when the connection broke. */
  read<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /** The same, after everything that this process was asked to write under that key. */
  readAfter<T>(key: string, work: (ask: Ask) => Promise<T>): Promise<T>;
  /** A transaction; within this process nobody overtakes under that key. */
  transact<A extends Outcome>(name: string, key: string, work: (ask: Ask) => Promise<A>): Promise<A | Failed>;
  /** A space's transaction: no other process writes to that space meanwhile either. */
  write<A extends Outcome>(name: string, space: string, work: (ask: Ask) => Promise<A>): Promise<A | Failed>;
  /** One statement, which is a transaction by itself. */
  writeOne<A extends Outcome>(name: string, key: string, work: (ask: Ask) => Promise<A>): Promise<A | Failed>;
  /** Work of several steps, in turn under that key, that holds a connection only while a step of it asks. */
  inSteps<A extends Outcome>(name: string, key: string, work: () => Promise<A>): Promise<A | Failed>;
  /** Everything that this process was asked to write under that key has ended, well or badly. */
  settled(key: string): Promise<void>;
  close(): Promise<void>;
}

type Outcome = Result<unknown, string> | LogConflict;
type Failed = { readonly ok: false; readonly problem: StoreProblem };

/** So often a transaction that PostgreSQL took back is asked again by us. */
const ATTEMPTS = 4;

type PoolOptions = Omit<DatabaseOptions, "onFault"> & { readonly idleMs?: number };

export function openPool({ url, connections, patienceMs, idleMs = 30_000 }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: asLibpqReads(url),
    max: connections,
    // By its connection a server is known to run (server/backup/nodesOn.ts), also while nobody asks it for anything.
    min: 1,
    types: ROW_TYPES,
    application_name: "common-ground",
    connectionTimeoutMillis: patienceMs,
    idleTimeoutMillis: idleMs,
    keepAlive: true,
    // The server's own limit comes first; ours is for a server that says nothing at all.
    query_timeout: patienceMs + Math.ceil(patienceMs / 5),
    // oxlint-disable-next-line typescript/no-misused-promises -- reason: the pool waits for it, its types do not say so.
    onConnect: prepareConnection(patienceMs),
  });
  // A connection that breaks while nobody uses it: the pool makes another one when somebody asks. One that breaks while
  // somebody does tells them, and also this listener, without which it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}

/** Written, then told: whatever the server's configuration says, an answer to us means that it is on the disk. */
function prepareConnection(patienceMs: number): (client: ClientBase) => Promise<void> {
  return async (client) => {
    await client.query(
      `SET synchronous_commit = on; SET default_transaction_isolation = 'read committed'; SET jit = off;
       SET statement_timeout = ${patienceMs}; SET idle_in_transaction_session_timeout = ${2 * patienceMs}`,
    );
  };
}

/** `sslmode` means what it means everywhere else: `require` encrypts, `verify-full` also looks who is there. */
export function asLibpqReads(url: string): string {
  const parsed = new URL(url);
  if (parsed.searchParams.has("sslmode")) parsed.searchParams.set("uselibpqcompat", "true");
  return parsed.href;
}

export function createDatabase(options: DatabaseOptions): Database {
  const pool = openPool(options);
  const queue = new KeyedQueue();

  /** A connection on which anything went wrong is not used again: nobody knows what it still waits for. */
  async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      const value = await work(client);
      client.release();
      return value;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  function inTransaction<A>(work: (ask: Ask) => Promise<A>): Promise<A> {
    return withClient(async (client) => {
      await client.query("BEGIN");
      const outcome = await work(askOn(client));
      await client.query("COMMIT");
      return outcome;
    });
  }

  async function attempt<A extends Outcome>(name: string, work: () => Promise<A>): Promise<A | Failed> {
    for (let left = ATTEMPTS; ; left--) {
      try {
        return await work();
      } catch (error) {
        if (isTakenBack(error) && left > 1) continue;
        const problem = storeProblem(error);
        if (problem === null) options.onFault(name, error instanceof Error ? error : new Error(String(error)));
        return fail(problem ?? "store-failed");
      }
    }
  }

  async function read<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    const once = () => withClient((client) => work(askOn(client)));
    try {
      return await once();
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      return once();
    }
  }

  /** Who waited behind others for as long as a hanging database lets them wait is not made to wait once more. */
  function inTurn<A extends Outcome>(name: string, key: string, work: () => Promise<A>): Promise<A | Failed> {
    const askedMs = performance.now();
    const isLate = (): boolean => performance.now() - askedMs > 2 * options.patienceMs;
    return queue.run(key, async () => (isLate() ? fail("store-failed") : attempt(name, work)));
  }

  const transact: Database["transact"] = (name, key, work) => inTurn(name, key, () => inTransaction(work));

  return {
    read,
    async readAfter(key, work) {
      await queue.settled(key);
      return read(work);
    },
    transact,
    write: (name, space, work) =>
      transact(name, space, async (ask) => {
        await ask(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, space);
        return work(ask);
      }),
    writeOne: (name, key, work) => inTurn(name, key, () => withClient((client) => work(askOn(client)))),
    inSteps: inTurn,
    settled: (key) => queue.settled(key),
    close: () => pool.end(),
  };
}
