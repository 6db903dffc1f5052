import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "./pages.ts";

describe("the built client", () => {
  const folder = mkdtempSync(join(tmpdir(), "common-ground-pages-"));
  let server: Server;
  let url: string;

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"));
    for (const file of [
      "index.html",
      "landing.html",
      "sw.js",
      "manifest.webmanifest",
      "icon.svg",
      "assets/Inside-1a2b3c4d.js",
    ])
      writeFileSync(join(folder, file), `the file ${file}`);
    server = createServer(express().use(builtPages(folder)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // reason: a TCP server that listens has an address with a port.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["/", "text/html", "landing.html"],
    ["/join", "text/html", "index.html"],
    ["/agreement", "text/html", "index.html"],
    ["/index.html", "text/html", "index.html"],
    ["/sw.js", "text/javascript", "sw.js"],
    ["/manifest.webmanifest", "application/manifest+json", "manifest.webmanifest"],
    ["/icon.svg", "image/svg+xml", "icon.svg"],
  ])("W36: %s is asked for anew each time", async (path, type, file) => {
    const response = await fetch(`${url}${path}`);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-type")).toContain(type);
    expect(await response.text()).toBe(`the file ${file}`);
  });

  it("W36: what carries a hash in its name is kept, and is never answered with a page when it is gone", async () => {
    const kept = await fetch(`${url}/assets/Inside-1a2b3c4d.js`);
    expect(kept.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const gone = await fetch(`${url}/assets/Inside-00000000.js`);
    expect(gone.status).toBe(404);
    expect(await gone.text()).not.toContain("the file");
  });

  it.each(["br", "gzip"])("F35: the program and the page travel compressed to whoever takes %s", async (encoding) => {
    for (const path of ["/", "/join", "/assets/Inside-1a2b3c4d.js"]) {
      const answer = await fetch(`${url}${path}`, { headers: { "accept-encoding": encoding } });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(answer.headers.get("vary")).toContain("Accept-Encoding");
      expect(await answer.text()).toMatch(/^the file (?:landing|index|assets)/);
    }
  });

  it("F35: and as it is to whoever does not", async () => {
    const answer = await fetch(`${url}/assets/Inside-1a2b3c4d.js`, { headers: { "accept-encoding": "identity" } });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toBe("the file assets/Inside-1a2b3c4d.js");
  });
});
