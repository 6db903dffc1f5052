import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { type AnswerOf, type EndpointName, ENDPOINTS, type RequestOf } from "../../../shared/wire/http/endpoints.ts";
import { jitter } from "./jitter.ts";
import type { Network } from "./network.ts";

/** What never reached a server, or came back as something this program does not know. */
export interface NoAnswer {
  readonly ok: false;
  readonly problem: "offline" | "not-an-answer";
}

export interface Api {
  call<Name extends EndpointName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name> | NoAnswer>;
}

/**
 * Asking twice does no harm to any of these: reading, looking, what carries an `attempt`, and ends that
 * are already ended. Appending is compare-and-set, so a repeat meets its own record as a conflict.
 */
const MAY_ASK_AGAIN: Readonly<Record<EndpointName, boolean>> = {
  "spaces/create": true,
  "log/read": true,
  "log/append": false,
  "signing/read": true,
  // The very same bytes at the very same place are a success.
  "signing/append": true,
  "invitations/create": false,
  "invitations/look": true,
  "invitations/join": true,
  "invitations/end": true,
  // What is gone already is gone.
  "leaving/erase": true,
  "ring/read": true,
  // The very same bytes at the very same version are a success.
  "ring/write": true,
  // The same once more takes its own place.
  "keys/hand": true,
  "keys/take": true,
  "links/open": true,
  // Given once: a repeat would read that the code has ended.
  "links/give": false,
  "links/take": true,
  "links/end": true,
  "recovery/ask": true,
  // The nonce is used by it; whoever is told nothing asks for another, with the same attempt.
  "recovery/recover": false,
  "devices/sign-out": false,
  "push/key": true,
  // The same address once more takes its own place.
  "push/subscribe": true,
  "push/unsubscribe": true,
  "push/tell": true,
  me: true,
};

const TRIES = 3;
const FIRST_WAIT_MS = 250;
const ANSWER_LIMIT_MS = 15_000;

export function createApi(options: { network: Network; clock: Clock; random: Random }): Api {
  const { network, clock, random } = options;

  async function ask<Name extends EndpointName>(name: Name, body: string): Promise<AnswerOf<Name> | NoAnswer> {
    const stop = new AbortController();
    const cancel = clock.after(ANSWER_LIMIT_MS, () => stop.abort());
    try {
      const response = await network.fetch(`${network.serverUrl}/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        body,
        signal: stop.signal,
      });
      return parseAnswer(name, await response.text());
    } catch {
      // fetch rejects with the same TypeError whatever happened on the way: no connection is all we know.
      return { ok: false, problem: "offline" };
    } finally {
      cancel();
    }
  }

  return {
    async call(name, request) {
      const body = JSON.stringify(ENDPOINTS[name].request.parse(request));
      for (let attempt = 1; ; attempt++) {
        const answer = await ask(name, body);
        if (answer.ok || attempt === TRIES || !MAY_ASK_AGAIN[name] || !isPassing(answer.problem)) return answer;
        await wait(clock, jitter(random, FIRST_WAIT_MS * 2 ** attempt));
      }
    },
  };
}

function parseAnswer<Name extends EndpointName>(name: Name, text: string): AnswerOf<Name> | NoAnswer {
  try {
    const parsed = ENDPOINTS[name].answer.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data as AnswerOf<Name>;
  } catch {
    // A proxy's error page is not JSON.
  }
  return { ok: false, problem: "not-an-answer" };
}

function isPassing(problem: string): boolean {
  return problem === "offline" || problem === "store-failed" || problem === "server-restarting";
}

function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
