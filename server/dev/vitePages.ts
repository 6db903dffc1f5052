import type { IncomingMessage, Server } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Router } from "express";
import { createServer } from "vite";
import type { DevelopmentPages } from "../app.ts";

/**
 * Hot reload on the same port: Vite as a middleware of our app, its own WebSocket on our listener (without
 * `hmr.server` it would open another port on all interfaces). Vite's pages run inline scripts and styles,
 * so in development alone the content security policy is left out; every other door stays as it is.
 */
const MAKES_ROOM = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", async () => {
  await self.registration.unregister();
  for (const page of await self.clients.matchAll()) page.navigate(page.url);
});
`;
const ROOT = join(import.meta.dirname, "..", "..");

export async function vitePages(listener: Server): Promise<DevelopmentPages> {
  const vite = await createServer({
    configFile: join(ROOT, "vite.config.ts"),
    appType: "custom",
    server: { middlewareMode: true, hmr: { server: listener }, host: "127.0.0.1" },
  });
  const pages = Router();
  // A browser in which the built app ran at this address keeps its version: its worker makes room for these pages.
  pages.get("/sw.js", (_request, response) => response.type("text/javascript").send(MAKES_ROOM));
  pages.use(vite.middlewares);
  pages.get("/{*path}", async (request, response) => {
    const source = await readFile(join(ROOT, "client", "index.html"), "utf8");
    const page = await vite.transformIndexHtml(request.originalUrl, source);
    response.setHeader("Cache-Control", "no-cache").type("html").send(page);
  });
  return {
    pages,
    headers: [
      (_request, response, next) => {
        response.setHeader("Referrer-Policy", "no-referrer").setHeader("X-Content-Type-Options", "nosniff");
        next();
      },
    ],
    ownsUpgrade: (request: IncomingMessage) => request.headers["sec-websocket-protocol"]?.startsWith("vite-") === true,
    close: () => vite.close(),
  };
}
