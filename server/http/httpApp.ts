import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { LIVE_PATH } from "../../shared/wire/live.ts";
import { whereItBroke } from "../log.ts";
import { api } from "./api.ts";
import { burnedLink } from "./burnedLink.ts";
import type { Doors } from "./doors.ts";
import { health } from "./health.ts";
import { noticePage } from "./noticePage.ts";
import { sendRefusal } from "./refusal.ts";
import { securityHeaders } from "./securityHeaders.ts";

export interface HttpParts {
  /** Answers everything that is no door: the built client, or Vite in development. */
  readonly pages: RequestHandler;
  readonly isStopping: () => boolean;
  /** Development replaces them: Vite's pages need inline scripts, which the real policy forbids. */
  readonly headers: readonly RequestHandler[] | null;
  /** What comes before every door: who counts, and whoever asks for the count. */
  readonly metrics: readonly RequestHandler[];
}

/** Sockets live here; a plain request, a polling transport among them, finds nothing. */
const SOCKET_PATHS = [LIVE_PATH, "/sync"];

const NOTHING_HERE = "There is nothing at this address.";

/** The order of the doors: headers, health, host, broken links, the API and its own 404, then pages. */
export function httpApp(doors: Doors, parts: HttpParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", doors.settings.trustedProxies);
  app.use(...(parts.headers ?? securityHeaders(doors.addresses)));
  if (parts.metrics.length > 0) app.use(...parts.metrics);
  app.use(health(doors.store, doors.clock, parts.isStopping));
  app.use(hostGuard(doors));
  app.use(burnedLink(doors));
  app.use("/api", api(doors));
  app.use(SOCKET_PATHS, (_request, response) => sendRefusal(response, "no-such-address"));
  app.use(readsOnly, parts.pages);
  app.use((_request, response) => noticePage(response, 404, NOTHING_HERE));
  app.use(unexpected(doors));
  return app;
}

/**
 * The commonest way to a foreign Host is a phone that opens the address of a computer in the same house:
 * then a sentence says why that cannot work. Browsers give keys to https and to localhost only.
 */
function hostGuard({ addresses }: Doors): RequestHandler {
  return (request, response, next) => {
    if (addresses.isOurHost(request)) next();
    else if (request.path.startsWith("/api/")) sendRefusal(response, "foreign-host");
    else
      noticePage(
        response,
        403,
        `This server answers at ${addresses.publicOrigin()} only. Another device needs an https address: browsers give no keys to plain http pages. The README shows how whoever runs this server can set one up.`,
      );
  };
}

const readsOnly: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") next();
  else sendRefusal(response, "wrong-method");
};

function unexpected({ log }: Doors): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    if (error instanceof URIError) return noticePage(response, 404, NOTHING_HERE);
    log.error("page failed", whereItBroke(error));
    // Express's own handler would print the error, message and all.
    if (response.headersSent) response.destroy();
    else
      noticePage(
        response,
        500,
        "Something went wrong on this server. Nothing you wrote is lost; please try again in a moment.",
      );
  };
}
