import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareBuild } from "./compareBuild.mjs";

const POLICY = "default-src 'none'; script-src 'self'";
const LANDING = "<!doctype html><script src=/assets/main-1.js></script><h1>Healing</h1>";
const PAGE = "<!doctype html><script src=/assets/main-1.js></script>";

describe("whether a server gives out what is built here", () => {
  let folder;
  let server;
  let url;
  let answers;
  let policy;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "common-ground-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), PAGE);
    writeFileSync(join(folder, "landing.html"), LANDING);
    writeFileSync(join(folder, "assets", "main-1.js"), "write()");
    answers = { "/": LANDING, "/landing.html": LANDING, "/index.html": PAGE, "/assets/main-1.js": "write()" };
    policy = POLICY;
    server = createServer((request, response) => {
      const text = answers[request.url] ?? (/\./.test(request.url) ? undefined : PAGE);
      response.writeHead(text === undefined ? 404 : 200, { "content-security-policy": policy });
      response.end(text);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${server.address().port}`;
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const compared = () => compareBuild({ folder, url, policy: POLICY });

  it("V210: the same bytes everywhere, and the same policy", async () => {
    expect(await compared()).toEqual({ compared: 7, different: [], missing: [], isPolicyOurs: true });
  });

  it("V210: one letter changed, added or left out in any file is found", async () => {
    for (const text of ["Write()", "write();", "write(", ""]) {
      answers["/assets/main-1.js"] = text;
      expect((await compared()).different).toEqual(["/assets/main-1.js"]);
    }
  });

  it("V210: another page for those who join is found, and so is a file that is not there", async () => {
    answers["/join"] = PAGE.replace("main-1", "main-2");
    delete answers["/assets/main-1.js"];
    const { different, missing } = await compared();
    expect({ different, missing }).toEqual({ different: ["/join"], missing: ["/assets/main-1.js"] });
  });

  it("V210: a policy that lets more in is found", async () => {
    policy = `${POLICY} 'unsafe-inline'`;
    expect((await compared()).isPolicyOurs).toBe(false);
  });
});
