import { type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adaAlone } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { newAttempt, startTestServer, type TestServer } from "../testing/testServer.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As the proxy in front passes a visitor on: our port, the visitor's Host. */
function throughProxy(
  port: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = "",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

describe("behind an https address", () => {
  let server: TestServer;
  let port: string;
  beforeAll(async () => {
    server = await startTestServer({
      PUBLIC_URL: "https://cg.example",
      TRUST_PROXY: "1",
      LIMIT_REQUESTS_PER_MINUTE: "8",
    });
    port = server.port;
  });
  afterAll(() => server.stop());

  it("W3: only that address is ours, the loopback names are not", async () => {
    expect((await throughProxy(port, "GET", "/", { host: "cg.example" })).status).not.toBe(403);
    expect((await throughProxy(port, "GET", "/", { host: `localhost:${port}` })).status).toBe(403);
    const foreign = { host: "cg.example", origin: "http://cg.example", "content-type": "application/json" };
    expect((await throughProxy(port, "POST", "/api/me", foreign, "{}")).body).toContain("foreign-origin");
  });

  it("W7: the policy names the secure socket, and the browser is told to stay on https", async () => {
    const { headers } = await throughProxy(port, "GET", "/", { host: "cg.example" });
    expect(headers["content-security-policy"]).toContain("connect-src 'self' wss://cg.example;");
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  it("W24: the cookie is bound to this host and to https", async () => {
    const { records } = await adaAlone(systemRandom);
    const body = JSON.stringify({ record: records[0], attempt: newAttempt() });
    const headers = { host: "cg.example", origin: "https://cg.example", "content-type": "application/json" };
    const answer = await throughProxy(port, "POST", "/api/spaces/create", headers, body);
    const [cookie = ""] = answer.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(
      /^__Host-cg=[A-Za-z0-9_-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const [pair = ""] = cookie.split(";");
    expect((await throughProxy(port, "POST", "/api/me", { ...headers, cookie: pair }, "{}")).status).toBe(200);
    const unprefixed = pair.replace("__Host-", "");
    expect((await throughProxy(port, "POST", "/api/me", { ...headers, cookie: unprefixed }, "{}")).status).toBe(401);
  });

  it("W8: visitors are counted by what the proxy says, and only by its own word", async () => {
    const headers = { host: "cg.example", origin: "https://cg.example", "content-type": "application/json" };
    const from = (address: string) =>
      throughProxy(port, "POST", "/api/me", { ...headers, "x-forwarded-for": address }, "{}");
    const answers = [];
    // The first entry is the visitor's own invention; the last was written by the proxy.
    for (let i = 0; i < 9; i++) answers.push((await from(`10.0.0.${i}, 203.0.113.7`)).status);
    expect(answers).toEqual([...Array<number>(8).fill(401), 429]);
    expect((await from("203.0.113.8")).status).toBe(401);
  });
});
