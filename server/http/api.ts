import { type ErrorRequestHandler, type RequestHandler, Router } from "express";
import { whereItBroke } from "../log.ts";
import type { Doors } from "./doors.ts";
import { jsonBody, jsonBodyProblems, signingBody } from "./jsonBody.ts";
import { rateLimits } from "./rateLimits.ts";
import { sendRefusal } from "./refusal.ts";
import { knownDevice, type Route } from "./route.ts";
import { createInvitation, endInvitation, lookInvitation } from "./routes/invitations.ts";
import { joinInvitation } from "./routes/joinInvitation.ts";
import { endLink, giveLink, openLink, signOut, takeLink } from "./routes/links.ts";
import { appendLog, readLog } from "./routes/log.ts";
import { eraseOwn } from "./routes/leaving.ts";
import { handKeys, takeKeys } from "./routes/keys.ts";
import { me } from "./routes/me.ts";
import { pushKey, subscribePush, tellPush, unsubscribePush } from "./routes/push.ts";
import { askRecovery, recover } from "./routes/recovery.ts";
import { readRing, writeRing } from "./routes/ring.ts";
import { appendSigning, readSigning } from "./routes/signing.ts";
import { createSpace } from "./routes/spaces.ts";

const ROUTES: readonly Route[] = [
  createSpace,
  readLog,
  appendLog,
  readSigning,
  appendSigning,
  createInvitation,
  lookInvitation,
  joinInvitation,
  endInvitation,
  eraseOwn,
  readRing,
  writeRing,
  openLink,
  giveLink,
  takeLink,
  endLink,
  signOut,
  askRecovery,
  recover,
  handKeys,
  takeKeys,
  pushKey,
  subscribePush,
  unsubscribePush,
  tellPush,
  me,
];

/** `/api`: every request passes the same guards in the same order, and every answer is a word or a success. */
export function api(doors: Doors): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const limits = rateLimits(doors, "api");
  router.use(neverKept, originGuard(doors), limits.any);
  for (const route of ROUTES) {
    const guards = route.limits.map((name) => limits[name]);
    const body = route.longBody ? [knownDevice(doors), signingBody] : [jsonBody];
    router.post(`/${route.name}`, ...guards, ...body, route.handler(doors));
    router.all(`/${route.name}`, (_request, response) => sendRefusal(response, "wrong-method"));
  }
  router.use((_request, response) => sendRefusal(response, "no-such-address"));
  router.use(jsonBodyProblems, unexpected(doors));
  return router;
}

const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** Only our own pages may write, and every request to the API may write. */
function originGuard({ addresses }: Doors): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST" || addresses.isOurOrigin(request)) next();
    else sendRefusal(response, "foreign-origin");
  };
}

/** A throw is a bug or a disk that cannot be read: it is noted without its message, and answered in a word. */
function unexpected({ log }: Doors): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    log.error("request failed", whereItBroke(error));
    // Express's own handler would print the error, message and all.
    if (response.headersSent) response.destroy();
    else sendRefusal(response, "server-failed");
  };
}
