import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../shared/base/limits.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";

/** `fetch` writes Host itself, so a foreign one needs a request by hand. */
function statusWithHost(url: string, host: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("error", reject).end();
  });
}

describe("the HTTP doors", () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await startTestServer();
    ada = new Browser(server.url);
  });
  afterAll(() => server.stop());

  async function problemOf(response: Response): Promise<string> {
    const answer = (await response.json()) as { problem: string };
    return answer.problem;
  }

  it.each([
    ["none at all", { origin: "" }],
    ["null", { origin: "null" }],
    ["another site", { origin: "https://example.org" }],
    ["our name on another port", { origin: "http://localhost:1" }],
    ["another of our names", { origin: "http://127.0.0.1" }],
  ])("W3: an Origin that is %s is refused", async (_what, headers) => {
    const response = await ada.send("/api/me", "{}", headers);
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toBe("foreign-origin");
  });

  it("W3: a request without any Origin header is refused", async () => {
    const response = await fetch(`${server.url}/api/me`, {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(await problemOf(response)).toBe("foreign-origin");
  });

  it("W3: a foreign Host is refused, for pages and for the API", async () => {
    expect(await statusWithHost(server.url, "evil.example", "/")).toBe(403);
    expect(await statusWithHost(server.url, "evil.example", "/api/me")).toBe(403);
    expect(await statusWithHost(server.url, "192.168.1.20:3000", "/")).toBe(403);
  });

  it("W3: probes ask by address, and are answered", async () => {
    expect(await statusWithHost(server.url, "10.0.0.7", "/healthz")).toBe(200);
    expect(await statusWithHost(server.url, "10.0.0.7", "/readyz")).toBe(200);
  });

  it.each([
    ["broken JSON", "{", {}, "not-json"],
    ["a form", "a=b", { "content-type": "application/x-www-form-urlencoded" }, "not-json"],
    ["text", "{}", { "content-type": "text/plain" }, "not-json"],
    ["a compressed body", "{}", { "content-encoding": "gzip" }, "not-json"],
    ["an unknown field", '{"role":"admin"}', {}, "not-understood"],
    ["a list", "[]", {}, "not-understood"],
    ["something that nests for ever", "[".repeat(100_000), {}, "not-json"],
    ["a body of 300 KB", JSON.stringify({ x: "x".repeat(300_000) }), {}, "too-large"],
    ["nobody's cookie", "{}", { cookie: `cg=${"A".repeat(43)}` }, "not-signed-in"],
    ["a cookie that is none", "{}", { cookie: "cg=../../etc/passwd" }, "not-signed-in"],
  ])("W4: %s is refused with a word", async (_what, body, headers, problem) => {
    const response = await ada.send("/api/me", body, headers);
    expect(await problemOf(response)).toBe(problem);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("W4: deeply nested records are refused, not followed", async () => {
    const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const response = await ada.send("/api/spaces/create", `{"attempt":"${"A".repeat(43)}","record":${nested}}`);
    expect(await problemOf(response)).toBe("not-understood");
  });

  it("W4: the body limit is the one of the limits table", async () => {
    const padded = (length: number): string => `{${" ".repeat(length - 2)}}`;
    expect(await problemOf(await ada.send("/api/me", padded(LIMITS.httpBodyBytes)))).toBe("not-signed-in");
    expect(await problemOf(await ada.send("/api/me", padded(LIMITS.httpBodyBytes + 1)))).toBe("too-large");
  });

  it("W5: the API answers unknown addresses and methods itself, in words", async () => {
    expect(await problemOf(await ada.send("/api/nothing", "{}"))).toBe("no-such-address");
    expect(await problemOf(await fetch(`${server.url}/api/me`))).toBe("wrong-method");
    expect(await problemOf(await fetch(`${server.url}/api/`))).toBe("no-such-address");
  });

  it("W6: the polling transport of Socket.IO is not there", async () => {
    const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`);
    expect(response.status).toBe(404);
    expect(await problemOf(response)).toBe("no-such-address");
  });

  it("W7: every page carries the policy of SEALED.md section 5", async () => {
    const { headers } = await fetch(`${server.url}/`);
    const host = new URL(server.url).host;
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws://${host}; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; trusted-types ProseMirrorClipboard OwnWorker; require-trusted-types-for 'script'`,
    );
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=(self), accelerometer=(), ");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("V111: the worker that stretches a passphrase may run WebAssembly, and nothing else may", async () => {
    const policyOf = async (path: string) =>
      (await fetch(`${server.url}${path}`)).headers.get("content-security-policy") ?? "";
    expect(await policyOf("/assets/stretchWorker-Bq0_x-1Z.js")).toContain("script-src 'self' 'wasm-unsafe-eval';");
    for (const path of ["/", "/assets/main-Bq0_x-1Z.js", "/stretchWorker-a.js", "/assets/x/stretchWorker-a.js"])
      expect(await policyOf(path)).toContain("script-src 'self';");
  });

  it("W4: an address that cannot be decoded is a page of one sentence", async () => {
    const response = await fetch(`${server.url}/%E0%A4%A`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is nothing at this address.");
  });
});

describe("how often one may knock", () => {
  it("W8: beyond the limit the answer is a word and a time to wait, and the address is in no log", async () => {
    const server = await startTestServer({ LIMIT_REQUESTS_PER_MINUTE: "3" });
    try {
      const ada = new Browser(server.url);
      const answers = [];
      for (let i = 0; i < 5; i++) answers.push(await ada.ask("me", {}));
      expect(answers.map((answer) => (answer.ok ? "ok" : answer.problem))).toEqual([
        ...Array<string>(3).fill("not-signed-in"),
        ...Array<string>(2).fill("too-many-requests"),
      ]);
      expect(answers[4]).toMatchObject({ retryAfterSeconds: 60 });
      expect(server.logged()).not.toMatch(/127\.0\.0\.1|::1/);
    } finally {
      await server.stop();
    }
  });
});
