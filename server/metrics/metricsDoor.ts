import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import express, { type RequestHandler } from "express";
import type { MetricsSettings } from "../settings.ts";
import type { Metrics } from "./metrics.ts";

const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** `/metrics` and nothing else; with a token set, to whoever shows it. */
export function metricsDoor(metrics: Metrics, token: string | null): RequestHandler {
  const wanted = token === null ? null : hashOf(`Bearer ${token}`);
  return async (request, response, next) => {
    if (request.path !== "/metrics" || (request.method !== "GET" && request.method !== "HEAD")) return next();
    response.setHeader("Cache-Control", "no-store");
    // Hashes have one length, and comparing them takes one time.
    if (wanted !== null && !timingSafeEqual(hashOf(request.headers.authorization ?? ""), wanted)) {
      return void response.status(401).setHeader("WWW-Authenticate", "Bearer").type("text").send("no\n");
    }
    response.setHeader("Content-Type", metrics.contentType).send(await metrics.text());
  };
}

/** A port of its own, so that a proxy in front of the people's port cannot let anybody in by mistake. */
export async function listenForMetrics(
  metrics: Metrics,
  { port, host, token }: MetricsSettings,
): Promise<Server | null> {
  if (port === null) return null;
  const app = express();
  app.disable("x-powered-by");
  app.use(metricsDoor(metrics, token));
  app.use((_request, response) => void response.status(404).type("text").send("There is nothing at this address.\n"));
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  return server;
}
