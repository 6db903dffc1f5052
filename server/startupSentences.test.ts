import { describe, expect, it } from "vitest";
import { RedisProblem } from "./cluster/redisProblem.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { startupFailure, startupSentences } from "./startupSentences.ts";

function settingsOf(environment: Record<string, string>): Settings {
  const parsed = parseSettings(environment);
  if (!parsed.ok) throw new Error(parsed.sentences.join(" "));
  return parsed.value;
}

describe("what whoever runs the server reads", () => {
  it("W2: on this machine alone, the address and nothing else", () => {
    expect(startupSentences(settingsOf({}), "http://localhost:3000")).toEqual([
      "Common Ground is at http://localhost:3000",
    ]);
  });

  it("W2: plain http on a LAN address comes with a sentence, an https address in front without", () => {
    const plain = startupSentences(settingsOf({ HOST: "0.0.0.0" }), "http://localhost:3000");
    expect(plain[1]).toContain("without https, and turns them away");
    const tls = { TLS_CERT: "cert.pem", TLS_KEY: "key.pem" };
    expect(startupSentences(settingsOf({ HOST: "0.0.0.0", ...tls }), "")[1]).toContain("until PUBLIC_URL says");
    expect(startupSentences(settingsOf({ HOST: "0.0.0.0", PUBLIC_URL: "https://cg.example" }), "")).toHaveLength(1);
  });

  it.each([
    ["EADDRINUSE", "Port 3000 is in use already"],
    ["EACCES", "may not write to the data folder data"],
    ["EROFS", "may not write to the data folder data"],
    ["ENOTDIR", "DATA_DIR data is not a folder"],
    ["ENOSPC", "is full. Make room on it"],
    ["EADDRNOTAVAIL", "is not an address of this machine"],
    ["ENOENT", "is not there"],
  ])("W2: a start that fails with %s says what to do", (code, words) => {
    expect(startupFailure(Object.assign(new Error("details"), { code }), settingsOf({}))).toContain(words);
  });

  it("W2: a port that this user may not have is told as that", () => {
    const refused = Object.assign(new Error("details"), { code: "EACCES", syscall: "listen" });
    expect(startupFailure(refused, settingsOf({ PORT: "80" }))).toBe(
      "This user may not listen on 127.0.0.1:80. Choose another PORT.",
    );
  });

  it.each([
    ["FOLDER_IN_USE", "Another Common Ground runs on the data folder data already"],
    ["STORE_LOCKED", "Another program holds the database data/common-ground.db"],
    ["STORE_READ_ONLY", "may not write to the database data/common-ground.db"],
    ["STORE_FULL", "The disk that holds the data folder data is full"],
    ["STORE_DAMAGED", "The database data/common-ground.db is damaged, and was left as it is"],
  ])("R82: a data folder that cannot be used (%s) is named, with what to do about it", (code, words) => {
    expect(startupFailure(Object.assign(new Error("details"), { code }), settingsOf({}))).toContain(words);
  });

  it.each([
    ["wrong-password", "does not take the name and password in REDIS_URL"],
    ["no-rights", "may not do what nodes need"],
    ["not-redis", "is not Redis"],
  ] as const)("W72: a Redis that turns us away (%s) is told as that", (code, words) => {
    expect(startupFailure(new RedisProblem(code), settingsOf({}))).toContain(words);
  });

  it("W72: where everything is kept is said, and never with whose password", () => {
    const shared = { DATABASE_URL: "postgres://cg:secret-word@db.example:5433/cg" };
    const alone = startupSentences(settingsOf(shared), "").join(" ");
    expect(alone).toContain("database cg on db.example, which other nodes may share; without REDIS_URL");
    const both = startupSentences(settingsOf({ ...shared, REDIS_URL: "redis://:other-word@cache" }), "").join(" ");
    expect(both).not.toContain("without REDIS_URL");
    expect(`${alone}${both}`).not.toMatch(/secret-word|other-word/);
  });

  it("W2: anything unforeseen is told as it is", () => {
    expect(startupFailure(new Error("the file was written by a newer version"), settingsOf({}))).toBe(
      "Common Ground could not start: the file was written by a newer version",
    );
  });
});
