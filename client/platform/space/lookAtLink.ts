import { assertNever } from "../../../shared/base/assertNever.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { openGreeting } from "../../../shared/seal/invitation/greeting.ts";
import {
  decodeInvitationLink,
  type InvitationSecrets,
  type LinkProblem,
} from "../../../shared/seal/invitation/invitationLink.ts";
import { tokenHash } from "../../../shared/seal/invitation/tokenHash.ts";
import type { Api } from "../http/createApi.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import { personName } from "../words/personName.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Held } from "./held.ts";
import { type KnownLog, knownLog } from "./knownLog.ts";
import { mayBeSetAside } from "./setAside.ts";

export interface LinkSeen {
  readonly secrets: InvitationSecrets;
  readonly log: KnownLog;
  readonly inviterName: string | null;
  readonly expiresAt: number;
}

/**
 * Everything that can be said about a link without using it. First what the link says about itself and
 * what this browser holds already, then one question to the server, then whether the link's key opens
 * what the inviter left under it: a wrong key is told here, before anything is spent.
 */
export async function lookAtLink(
  api: Api,
  fragment: string,
  held: Held | null,
): Promise<Result<LinkSeen, ProblemWord>> {
  const secrets = readLink(fragment);
  if (!secrets.ok) return secrets;
  const { space, token, key } = secrets.value;
  const taken = placeTaken(held, secrets.value);
  if (taken !== null) return fail(taken);
  const hash = tokenHash(token);
  const answer = await api.call("invitations/look", { space, tokenHash: hash });
  if (!answer.ok) return fail(problemOfAnswer(answer.problem));
  const log = knownLog(answer.records);
  if (!log.ok) return log;
  if (log.value.state.space !== space) return fail("frozen-not-valid");
  if (log.value.state.partners.b !== null) return fail("space-full");
  const greeting = openGreeting(key, { space, tokenHash: hash, from: "a" }, answer.greeting);
  if (!greeting.ok) return fail("link-wrong-key");
  const name = personName(greeting.value.name);
  return ok({
    secrets: secrets.value,
    log: log.value,
    inviterName: name.ok ? name.value : null,
    expiresAt: answer.expiresAt,
  });
}

export function readLink(fragment: string): Result<InvitationSecrets, ProblemWord> {
  const decoded = decodeInvitationLink(fragment);
  return decoded.ok ? decoded : fail(problemOfLink(decoded.problem));
}

/** One browser profile holds one identity: the inviter's own, or one in a space with somebody else. */
function placeTaken(held: Held | null, { space }: InvitationSecrets): ProblemWord | null {
  if (held === null || held.device.standing === "joining") return null;
  if (held.device.space !== space) return mayBeSetAside(held) ? null : "other-space-here";
  return held.device.slot === "a" ? "link-own" : "already-joined";
}

function problemOfLink(problem: LinkProblem): ProblemWord {
  switch (problem) {
    case "link-empty":
    case "link-truncated":
      return "link-truncated";
    case "link-spilled":
      return "link-burned";
    case "link-mangled":
      return "link-mangled";
    case "link-newer":
      return "program-outdated";
    case "link-foreign":
      return "link-foreign";
    default:
      return assertNever(problem);
  }
}
