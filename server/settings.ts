import * as z from "zod/mini";
import { LIMITS } from "../shared/base/limits.ts";
import { ok } from "../shared/base/result.ts";
import {
  DATABASE_URL_SENTENCE,
  isDatabaseUrl,
  isRedisUrl,
  REDIS_ALONE_SENTENCE,
  REDIS_URL_SENTENCE,
} from "./serviceUrls.ts";

/**
 * Settings are environment variables, parsed once, here. An empty variable counts as unset, because that
 * is what compose files and shells leave behind. Every message is a sentence for whoever runs the server.
 */
const wholeNumber = (name: string, from: number, to: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,15}$/, `${name} must be a whole number from ${from} to ${to}.`)),
    z.pipe(
      z.transform(Number),
      z
        .number()
        .check(z.minimum(from, `${name} must be at least ${from}.`), z.maximum(to, `${name} must be at most ${to}.`)),
    ),
  );

const oneOf = <const Words extends readonly [string, ...string[]]>(name: string, words: Words) =>
  z.enum(words, `${name} must be one of: ${words.join(", ")}.`);

const MIB = 1024 * 1024;

const environmentSchema = z.object({
  PORT: z._default(wholeNumber("PORT", 0, 65_535), 3000),
  HOST: z._default(
    z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/, "HOST must be an address such as 127.0.0.1 or 0.0.0.0.")),
    "127.0.0.1",
  ),
  DATA_DIR: z._default(z.string(), "data"),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(isPlainOrigin, "PUBLIC_URL must be an origin such as https://example.org, without a path."),
        z.refine(
          isSecureOrLoopback,
          "PUBLIC_URL must start with https:// (plain http works on localhost only: browsers give no keys to other plain pages).",
        ),
      ),
  ),
  /** How many proxies stand in front; only that many entries of X-Forwarded-For are believed. */
  TRUST_PROXY: z._default(wholeNumber("TRUST_PROXY", 0, 10), 0),
  LOG_LEVEL: z._default(oneOf("LOG_LEVEL", ["silent", "error", "warn", "info", "debug"]), "info"),
  SPACE_CREATION: z._default(oneOf("SPACE_CREATION", ["open", "token"]), "open"),
  SPACE_CREATION_TOKEN: z.optional(
    z
      .string()
      .check(
        z.minLength(16, "SPACE_CREATION_TOKEN must have at least 16 characters."),
        z.maxLength(256, "SPACE_CREATION_TOKEN must have at most 256 characters."),
      ),
  ),
  METRICS_PORT: z.optional(wholeNumber("METRICS_PORT", 0, 65_535)),
  METRICS_HOST: z._default(
    z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/, "METRICS_HOST must be an address such as 127.0.0.1.")),
    "127.0.0.1",
  ),
  METRICS_TOKEN: z.optional(
    z
      .string()
      .check(
        z.minLength(16, "METRICS_TOKEN must have at least 16 characters."),
        z.maxLength(256, "METRICS_TOKEN must have at most 256 characters."),
      ),
  ),
  TLS_CERT: z.optional(z.string()),
  TLS_KEY: z.optional(z.string()),
  LIMIT_SYNC_FRAME_BYTES: z._default(wholeNumber("LIMIT_SYNC_FRAME_BYTES", 64 * 1024, 64 * MIB), LIMITS.syncFrameBytes),
  LIMIT_SPACE_BYTES: z._default(wholeNumber("LIMIT_SPACE_BYTES", MIB, 1024 * MIB), LIMITS.spaceBytes),
  LIMIT_REQUESTS_PER_MINUTE: z._default(wholeNumber("LIMIT_REQUESTS_PER_MINUTE", 1, 1_000_000), 120),
  LIMIT_TURNS_PER_MINUTE: z._default(wholeNumber("LIMIT_TURNS_PER_MINUTE", 1, 1_000_000), LIMITS.turnsPerMinute),
  DATABASE_URL: z.optional(z.string().check(z.refine(isDatabaseUrl, DATABASE_URL_SENTENCE))),
  REDIS_URL: z.optional(z.string().check(z.refine(isRedisUrl, REDIS_URL_SENTENCE))),
  /** How long "not ready" is said before a stop begins, so that whoever sends people here sends them elsewhere. */
  STOP_DELAY_SECONDS: z._default(wholeNumber("STOP_DELAY_SECONDS", 0, 60), 0),
});

type Environment = z.infer<typeof environmentSchema>;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: the server is reached on the loopback addresses of its own port. */
  readonly publicUrl: string | null;
  readonly trustedProxies: number;
  readonly logLevel: Environment["LOG_LEVEL"];
  /** Null: anybody may create a space. */
  readonly spaceCreationToken: string | null;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Null: everything lies in one SQLite file under `dataDir`, which belongs to one process. */
  readonly databaseUrl: string | null;
  /** Null: nodes that share a database hear of each other through it alone. */
  readonly redisUrl: string | null;
  readonly stopDelaySeconds: number;
  /** Null: nobody is told any numbers. */
  readonly metrics: MetricsSettings | null;
  readonly limits: {
    readonly syncFrameBytes: number;
    readonly spaceBytes: number;
    readonly requestsPerMinute: number;
    readonly turnsPerMinute: number;
  };
}

/** Where numbers about the server are given out: on a port of their own, or on the people's port behind a token. */
export interface MetricsSettings {
  readonly port: number | null;
  readonly host: string;
  readonly token: string | null;
}

/** A failure carries sentences, one per wrong setting; `main` prints them and exits with 2. */
export type SettingsResult =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function parseSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) return { ok: false, sentences: parsed.error.issues.map((issue) => issue.message) };
  const values = parsed.data;
  const sentences = [...pairSentences(values)];
  if (sentences.length > 0) return { ok: false, sentences };
  return ok(settingsFrom(values));
}

function* pairSentences(values: Environment): Iterable<string> {
  if ((values.TLS_CERT === undefined) !== (values.TLS_KEY === undefined)) {
    yield "TLS_CERT and TLS_KEY belong together: set both, or neither.";
  }
  if (values.SPACE_CREATION === "token" && values.SPACE_CREATION_TOKEN === undefined) {
    yield "SPACE_CREATION=token needs SPACE_CREATION_TOKEN, at least 16 characters that only people you invite know.";
  }
  if (values.REDIS_URL !== undefined && values.DATABASE_URL === undefined) yield REDIS_ALONE_SENTENCE;
  if (values.METRICS_PORT !== undefined && values.METRICS_TOKEN === undefined && !isLoopback(values.METRICS_HOST)) {
    yield "METRICS_HOST is reached from other machines: set METRICS_TOKEN too, at least 16 characters.";
  }
  if (values.METRICS_PORT !== undefined && values.METRICS_PORT !== 0 && values.METRICS_PORT === values.PORT) {
    yield "METRICS_PORT and PORT must differ; without METRICS_PORT, METRICS_TOKEN opens /metrics on PORT.";
  }
}

function settingsFrom(values: Environment): Settings {
  const { TLS_CERT: certFile, TLS_KEY: keyFile } = values;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL === undefined ? null : new URL(values.PUBLIC_URL).origin,
    trustedProxies: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
    spaceCreationToken: values.SPACE_CREATION === "token" ? (values.SPACE_CREATION_TOKEN ?? null) : null,
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    stopDelaySeconds: values.STOP_DELAY_SECONDS,
    metrics: metricsFrom(values),
    tls: certFile === undefined || keyFile === undefined ? null : { certFile, keyFile },
    limits: {
      syncFrameBytes: values.LIMIT_SYNC_FRAME_BYTES,
      spaceBytes: values.LIMIT_SPACE_BYTES,
      requestsPerMinute: values.LIMIT_REQUESTS_PER_MINUTE,
      turnsPerMinute: values.LIMIT_TURNS_PER_MINUTE,
    },
  };
}

function metricsFrom(values: Environment): MetricsSettings | null {
  const { METRICS_PORT: port = null, METRICS_HOST: host, METRICS_TOKEN: token = null } = values;
  return port === null && token === null ? null : { port, host, token };
}

function isPlainOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === "/" && `${url.search}${url.hash}${url.username}` === "";
}

function isSecureOrLoopback(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const url = new URL(text);
  return url.protocol === "https:" || isLoopback(url.hostname);
}

export function isLoopback(hostname: string): boolean {
  return ["localhost", "127.0.0.1", "::1", "[::1]"].includes(hostname);
}
