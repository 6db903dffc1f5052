import type { LookupFunction } from "node:net";
import { describe, expect, it } from "vitest";
import { loopbackReach, publicReach } from "./pushReach.ts";

describe("V182: where a message may go", () => {
  it.each([
    "http://push.example/x",
    "https://push.example:8443/x",
    "https://user:secret@push.example/x",
    "https://10.0.0.1/x",
    "https://192.168.1.1/x",
    "https://169.254.169.254/latest/meta-data",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://[fd00::1]/x",
    "https://[64:ff9b::a00:1]/x",
    "https://0x7f000001/x",
    "https://2130706433/x",
    "https://0.0.0.0/x",
    "https://100.64.0.1/x",
  ])("%s is no address for a message", (endpoint) => {
    expect(publicReach.mayGoTo(endpoint)).toBe(false);
  });

  it("a name is looked up when it is used, and every address that it means must be public", async () => {
    expect(publicReach.mayGoTo("https://updates.push.example/wpush/v2/abc")).toBe(true);
    expect(publicReach.mayGoTo("https://93.184.215.14/x")).toBe(true);
    const looked = (lookup: LookupFunction): Promise<string | null> =>
      new Promise((resolve) => lookup("localhost", { all: true }, (error) => resolve(error?.message ?? null)));
    expect(await looked(publicReach.lookup)).toBe("not a public address");
    expect(await looked(loopbackReach("").lookup)).toBe(null);
  });
});
