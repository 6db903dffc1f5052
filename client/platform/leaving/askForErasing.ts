import { buildErase } from "../../../shared/seal/log/build/buildErase.ts";
import type { AnswerOf } from "../../../shared/wire/http/endpoints.ts";
import type { NoAnswer } from "../http/createApi.ts";
import type { Desk, Held } from "../space/held.ts";

/** Needs no credential: also for a space that was set aside, whose cookie this browser does not have any more. */
export async function askForErasing(
  { device, identity }: Held,
  { api, clock }: Desk,
): Promise<AnswerOf<"leaving/erase"> | NoAnswer> {
  const { space, slot } = device;
  const ask = (at: number) =>
    api.call("leaving/erase", buildErase({ space, slot, at }, identity.partner.signing.secretKey));
  const answer = await ask(clock.now());
  if (answer.ok || answer.problem !== "clock-differs" || answer.now === undefined) return answer;
  // People set their clocks wrong; leaving does not wait for that.
  return ask(answer.now);
}
