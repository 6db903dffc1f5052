import type { RequestHandler, Response } from "express";
import { ENDPOINTS } from "../../shared/wire/http/endpoints.ts";
import type { Problem } from "../../shared/wire/problems.ts";

/** Answers by what was asked and how it went: a door of the closed list, never a path as somebody typed it. */
export interface HttpTally {
  /** By `<door> <status class>`, such as "api/log/append 2xx". */
  readonly answers: ReadonlyMap<string, number>;
  readonly refused: ReadonlyMap<Problem, number>;
  readonly count: RequestHandler;
}

const REFUSED = "refused";

/** For whoever counts this answer afterwards. */
export function noteRefusal(response: Response, problem: Problem): void {
  response.locals[REFUSED] = problem;
}

export function createHttpTally(): HttpTally {
  const answers = new Map<string, number>();
  const refused = new Map<Problem, number>();
  const add = <K>(to: Map<K, number>, key: K): void => void to.set(key, (to.get(key) ?? 0) + 1);
  return {
    answers,
    refused,
    count(request, response, next) {
      const door = doorOf(request.path);
      response.once("finish", () => {
        add(answers, `${door} ${Math.floor(response.statusCode / 100)}xx`);
        // reason: nobody but `noteRefusal` writes there.
        const problem = response.locals[REFUSED] as Problem | undefined;
        if (problem !== undefined) add(refused, problem);
      });
      next();
    },
  };
}

const PROBES: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

function doorOf(path: string): string {
  if (PROBES.has(path)) return path.slice(1);
  if (!path.startsWith("/api/")) return "pages";
  const name = path.slice("/api/".length);
  return Object.hasOwn(ENDPOINTS, name) ? `api/${name}` : "api/unknown";
}
