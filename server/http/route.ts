import type { Request, RequestHandler, Response } from "express";
import { ENDPOINTS, type EndpointName, type RequestOf, type SuccessOf } from "../../shared/wire/http/endpoints.ts";
import type { Refusal } from "../../shared/wire/http/answer.ts";
import { credentialCookie, credentialFrom } from "../access/credentialCookie.ts";
import type { CredentialHolder } from "../store/store.ts";
import { noteRefusal } from "../metrics/httpTally.ts";
import type { Doors } from "./doors.ts";
import { PROBLEM_STATUS } from "./problemStatus.ts";
import type { LimitName } from "./rateLimits.ts";
import { refusal, sendRefusal } from "./refusal.ts";

/**
 * A route is its name, its guards, and a few lines of work. The guards run in one order for all: host,
 * origin, rate, size, JSON (in `api`), then the request's schema and, for signed-in routes, the credential.
 * Work answers with a success or a refusal of the closed list; it never touches the response itself.
 */
export interface Asked<Name extends EndpointName> {
  readonly doors: Doors;
  readonly body: RequestOf<Name>;
  /** The credential that came along, looked up or not. */
  readonly shown: string | null;
  /** Puts a fresh credential into this browser. */
  readonly setCredential: (credential: string) => void;
}

export interface AskedBy<Name extends EndpointName> extends Asked<Name> {
  readonly who: CredentialHolder;
  readonly shown: string;
}

export type Reply<Name extends EndpointName> = Promise<SuccessOf<Name> | Refusal>;

export interface Route {
  readonly name: EndpointName;
  readonly limits: readonly LimitName[];
  readonly handler: (doors: Doors) => RequestHandler;
  /** Longer bodies than elsewhere are read of devices only that the server knows. */
  readonly longBody?: true;
}

/** For people without a credential yet: creating, looking, joining. */
export function openRoute<Name extends EndpointName>(
  name: Name,
  limits: readonly LimitName[],
  work: (asked: Asked<Name>) => Reply<Name>,
): Route {
  return { name, limits, handler: (doors) => handlerOf(doors, name, work) };
}

export function signedInRoute<Name extends EndpointName>(
  name: Name,
  limits: readonly LimitName[],
  work: (asked: AskedBy<Name>) => Reply<Name>,
): Route {
  const guarded = async (asked: Asked<Name>): Reply<Name> => {
    const { doors, shown } = asked;
    const who = shown === null ? null : await doors.credentials.holderOf(shown);
    if (shown === null || who === null) return refusal("not-signed-in");
    return work({ ...asked, who, shown });
  };
  return { name, limits, handler: (doors) => handlerOf(doors, name, guarded) };
}

/** Before a long body is read; the route itself asks again for who it is. */
export function knownDevice({ addresses, credentials }: Doors): RequestHandler {
  return async (request, response, next) => {
    const shown = credentialFrom(request.headers.cookie, addresses.secure);
    if (shown !== null && (await credentials.holderOf(shown)) !== null) next();
    else sendRefusal(response, "not-signed-in");
  };
}

function handlerOf<Name extends EndpointName>(
  doors: Doors,
  name: Name,
  work: (asked: Asked<Name>) => Reply<Name>,
): RequestHandler {
  return async (request, response) => {
    const startedAt = doors.clock.monotonic();
    const reply = await replyTo(doors, name, request, response, work);
    const status = reply.ok ? 200 : PROBLEM_STATUS[reply.problem];
    doors.log.debug("api", {
      name,
      status,
      ms: Math.round(doors.clock.monotonic() - startedAt),
      problem: reply.ok ? null : reply.problem,
    });
    if (!reply.ok) noteRefusal(response, reply.problem);
    response.status(status).json(reply);
  };
}

async function replyTo<Name extends EndpointName>(
  doors: Doors,
  name: Name,
  request: Request,
  response: Response,
  work: (asked: Asked<Name>) => Reply<Name>,
): Reply<Name> {
  if (request.body === undefined) return refusal("not-json");
  const parsed = ENDPOINTS[name].request.safeParse(request.body);
  if (!parsed.success) return refusal("not-understood");
  const setCredential = (credential: string): void => {
    response.appendHeader("Set-Cookie", credentialCookie(credential, doors.addresses.secure));
  };
  // reason: the schema under `name` has just produced it; the compiler cannot follow the lookup.
  const body = parsed.data as RequestOf<Name>;
  const shown = credentialFrom(request.headers.cookie, doors.addresses.secure);
  return work({ doors, body, shown, setCredential });
}
