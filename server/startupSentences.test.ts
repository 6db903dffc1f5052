import { describe, expect, it } from "vitest";
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
    ["EACCES", "may not listen on 127.0.0.1:3000 or write to data"],
    ["EADDRNOTAVAIL", "is not an address of this machine"],
    ["ENOENT", "is not there"],
  ])("W2: a start that fails with %s says what to do", (code, words) => {
    expect(startupFailure(Object.assign(new Error("details"), { code }), settingsOf({}))).toContain(words);
  });

  it("W2: anything unforeseen is told as it is", () => {
    expect(startupFailure(new Error("the file was written by a newer version"), settingsOf({}))).toBe(
      "Common Ground could not start: the file was written by a newer version",
    );
  });
});
