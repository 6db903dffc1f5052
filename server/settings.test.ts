import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

function sentencesOf(environment: Record<string, string>): readonly string[] {
  const parsed = parseSettings(environment);
  return parsed.ok ? [] : parsed.sentences;
}

describe("settings", () => {
  it("W2: nothing set gives a server on this machine only, where anybody may create a space", () => {
    const parsed = parseSettings({});
    expect(parsed).toMatchObject({
      ok: true,
      value: { port: 3000, host: "127.0.0.1", dataDir: "data", publicUrl: null, spaceCreationToken: null, tls: null },
    });
  });

  it("W2: an empty variable is an unset one", () => {
    expect(parseSettings({ PORT: "", DATABASE_URL: "", PUBLIC_URL: "" })).toMatchObject({
      ok: true,
      value: { port: 3000 },
    });
  });

  it.each([
    [{ PORT: "eighty" }, "PORT must be a whole number from 0 to 65535."],
    [{ PORT: "70000" }, "PORT must be at most 65535."],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of: silent, error, warn, info, debug."],
    [{ SPACE_CREATION: "nobody" }, "SPACE_CREATION must be one of: open, token."],
    [
      { SPACE_CREATION: "token" },
      "SPACE_CREATION=token needs SPACE_CREATION_TOKEN, at least 16 characters that only people you invite know.",
    ],
    [{ TLS_CERT: "cert.pem" }, "TLS_CERT and TLS_KEY belong together: set both, or neither."],
    [
      { PUBLIC_URL: "https://example.org/app" },
      "PUBLIC_URL must be an origin such as https://example.org, without a path.",
    ],
    [{ PUBLIC_URL: "example.org" }, "PUBLIC_URL must be an origin such as https://example.org, without a path."],
    [
      { PUBLIC_URL: "http://192.168.1.5:3000" },
      "PUBLIC_URL must start with https:// (plain http works on localhost only: browsers give no keys to other plain pages).",
    ],
    [{ METRICS_TOKEN: "short" }, "METRICS_TOKEN must have at least 16 characters."],
    [
      { METRICS_PORT: "9090", METRICS_HOST: "0.0.0.0" },
      "METRICS_HOST is reached from other machines: set METRICS_TOKEN too, at least 16 characters.",
    ],
    [
      { METRICS_PORT: "3000" },
      "METRICS_PORT and PORT must differ; without METRICS_PORT, METRICS_TOKEN opens /metrics on PORT.",
    ],
    [{ STOP_DELAY_SECONDS: "90" }, "STOP_DELAY_SECONDS must be at most 60."],
  ])("W2: %j is refused with one clear sentence", (environment, sentence) => {
    expect(sentencesOf(environment)).toEqual([sentence]);
  });

  it.each([
    "postgres://db",
    "postgres://db/",
    "postgres:///cg",
    "mysql://db/cg",
    "db/cg",
    "postgres://user:50%@db/cg",
    "postgres://user:secret-word@db:port/cg",
  ])("W72: DATABASE_URL %s is refused, and nothing of it is repeated", (url) => {
    expect(sentencesOf({ DATABASE_URL: url })).toEqual([
      "DATABASE_URL must be an address of PostgreSQL such as postgres://user:password@host:5432/common_ground.",
    ]);
  });

  it.each(["http://cache:6379", "cache:6379", "redis://", "redis://cache/zero", "redis://:secret-word%@cache"])(
    "W72: REDIS_URL %s is refused, and nothing of it is repeated",
    (url) => {
      expect(sentencesOf({ DATABASE_URL: "postgres://db/cg", REDIS_URL: url })).toEqual([
        "REDIS_URL must be an address of Redis such as redis://user:password@host:6379.",
      ]);
    },
  );

  it("W72: Redis without PostgreSQL connects nobody, and is said to", () => {
    expect(sentencesOf({ REDIS_URL: "redis://cache" })).toEqual([
      "REDIS_URL connects servers that share one PostgreSQL: set DATABASE_URL too, or unset REDIS_URL.",
    ]);
  });

  it("W72: both are taken as they are written", () => {
    const given = {
      DATABASE_URL: "postgresql://cg:p%25@[::1]:5433/cg?sslmode=require",
      REDIS_URL: "rediss://:p@cache/2",
    };
    expect(parseSettings({ ...given, STOP_DELAY_SECONDS: "10" })).toMatchObject({
      value: { databaseUrl: given.DATABASE_URL, redisUrl: given.REDIS_URL, stopDelaySeconds: 10 },
    });
    expect(parseSettings({})).toMatchObject({ value: { databaseUrl: null, redisUrl: null, stopDelaySeconds: 0 } });
    expect(parseSettings({ DATABASE_URL: "postgres:///cg?host=/run/postgresql" }).ok).toBe(true);
  });

  it("W2: two wrong settings are two sentences", () => {
    expect(sentencesOf({ PORT: "x", LOG_LEVEL: "y" })).toHaveLength(2);
  });
});
