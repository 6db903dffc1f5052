import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { compress, compressedFiles, encodingFor } from "./compressed.ts";
import { noticePage } from "./noticePage.ts";

/**
 * The built client. Names under `/assets` carry a hash of their content and are kept for ever; the page
 * itself is asked for anew each time, so that a new version is seen at the next visit. Every other path is a
 * screen of the app and gets the page; the first one gets it with its words in it (client/app/landingHtml.tsx).
 * In development `server/dev` hands in Vite instead.
 */
const YEAR_SECONDS = 31_536_000;

export function builtPages(folder: string): Router {
  const router = Router();
  const pageOf = (file: string): string | null =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : null;
  const page = pageOf("index.html");
  const landing = pageOf("landing.html") ?? page;
  router.use("/assets", compressedFiles(join(folder, "assets"), `public, max-age=${YEAR_SECONDS}, immutable`));
  router.use(
    "/assets",
    express.static(join(folder, "assets"), {
      index: false,
      redirect: false,
      immutable: true,
      maxAge: YEAR_SECONDS * 1000,
    }),
  );
  router.use("/assets", (_request, response) => noticePage(response, 404, "There is nothing at this address."));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
    }),
  );
  const sent = new Map<string, Promise<Buffer>>();
  router.get("/{*path}", async (request, response) => {
    if (page === null || landing === null)
      return noticePage(
        response,
        503,
        "The pages of this server are not built yet. Whoever runs it can do so with: npm start",
      );
    const html = request.path === "/" ? landing : page;
    response.setHeader("Cache-Control", "no-cache").type("html").vary("Accept-Encoding");
    const encoding = encodingFor(request);
    if (encoding === null) return response.send(html);
    const key = `${encoding} ${html}`;
    const bytes = sent.get(key) ?? compress(Buffer.from(html), encoding);
    sent.set(key, bytes);
    return response.setHeader("Content-Encoding", encoding).send(await bytes);
  });
  return router;
}
