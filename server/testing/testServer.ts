import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EndpointName, RequestOf, SuccessOf } from "../../shared/wire/http/endpoints.ts";
import { ENDPOINTS } from "../../shared/wire/http/endpoints.ts";
import type { Refusal } from "../../shared/wire/http/answer.ts";
import { type App, createApp } from "../app.ts";
import type { PushReach } from "../push/pushReach.ts";
import { parseSettings, type Settings } from "../settings.ts";
import type { Store } from "../store/store.ts";
import { systemRandom } from "../systemRandom.ts";
import { createMovedClock, type MovedClock } from "./movedClock.ts";

/** The real app on a real port with a real SQLite file; only the clock can be pushed. */
export interface TestServer {
  readonly app: App;
  readonly clock: MovedClock;
  readonly dataDir: string;
  readonly url: string;
  /** Where it listens, whatever its public address is. */
  readonly port: string;
  /** Everything that was logged so far, at the most talkative level. */
  readonly logged: () => string;
  /** Stops it and starts another on the same files. */
  restart(): Promise<TestServer>;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

/** With a store of its own a test can come between two steps; otherwise it is the SQLite file. */
export async function startTestServer(
  environment: Record<string, string> = {},
  store?: Store,
  pushReach?: PushReach,
): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "common-ground-"));
  return startIn(dataDir, { LIMIT_REQUESTS_PER_MINUTE: "10000", ...environment }, createMovedClock(), store, pushReach);
}

async function startIn(
  dataDir: string,
  environment: Record<string, string>,
  clock: MovedClock,
  store?: Store,
  pushReach?: PushReach,
): Promise<TestServer> {
  const lines: string[] = [];
  const settings = settingsFrom({ PORT: "0", LOG_LEVEL: "debug", DATA_DIR: dataDir, ...environment });
  const logTo = { write: (line: string) => void lines.push(line) };
  const reach = pushReach === undefined ? {} : { pushReach };
  const own = store === undefined ? reach : { store, ...reach };
  const app = await createApp({ settings, clock, random: systemRandom, logTo, ...own });
  await app.listen();
  return {
    app,
    clock,
    dataDir,
    url: app.url(),
    port: String(app.port()),
    logged: () => lines.join(""),
    async restart() {
      await app.close();
      return startIn(dataDir, environment, clock, undefined, pushReach);
    },
    async stop() {
      await app.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function settingsFrom(environment: Record<string, string>): Settings {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.sentences.join(" "));
  return parsed.value;
}

/** One browser profile: keeps its cookie, sends its Origin, and reads answers through the wire's schemas. */
export class Browser {
  cookie: string | null = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async ask<Name extends EndpointName>(name: Name, body: RequestOf<Name>): Promise<SuccessOf<Name> | Refusal> {
    const response = await this.send(`/api/${name}`, JSON.stringify(body));
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.cookie = cookie.split(";")[0] ?? null;
    return ENDPOINTS[name].answer.parse(await response.json()) as SuccessOf<Name> | Refusal;
  }

  /** For tests that are sure; the refusal is in the failure otherwise. */
  async get<Name extends EndpointName>(name: Name, body: RequestOf<Name>): Promise<SuccessOf<Name>> {
    const answer = await this.ask(name, body);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  }

  send(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
    const own = {
      "content-type": "application/json",
      origin: this.url,
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
    };
    return fetch(`${this.url}${path}`, { method: "POST", body, headers: { ...own, ...headers } });
  }
}

export function newAttempt(): string {
  return randomBytes(32).toString("base64url");
}
