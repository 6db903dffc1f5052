import { x25519 } from "@noble/curves/ed25519.js";
import { fromBase64url, toBase64url } from "../../../shared/base/base64url.ts";
import { newId, type DocumentId, type DeviceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type LinkCode, linkWords } from "../../../shared/seal/link/linkCode.ts";
import { openOnDevice } from "../../../shared/seal/link/linkSeal.ts";
import type { SuccessOf } from "../../../shared/wire/http/endpoints.ts";
import { problemOfAnswer } from "../http/problemOfAnswer.ts";
import type { BoxKeys } from "../../../shared/seal/keys/partnerKeys.ts";
import type { Desk, Held } from "../space/held.ts";
import { settleDevice } from "../space/settleDevice.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { codeText } from "./codeText.ts";
import { deviceFrom } from "./linkSecrets.ts";

/** What a bare device shows while it waits, and how it goes on. */
export interface WaitingDevice {
  /** The address behind the code, for a camera or to be copied. */
  readonly text: string;
  readonly words: readonly string[];
  readonly expiresAt: number;
  /** Done when the secrets are on this device's disk, or when nothing will come any more. */
  arrived(): Promise<Result<void, ProblemWord>>;
  /** The screen was left: nobody can give to it from then on. */
  stop(): void;
}

type Given = NonNullable<SuccessOf<"links/take">["given"]>;
export interface Arrived {
  readonly held: Held;
  readonly device: DeviceId;
}

/**
 * The way of a bare device: a key pair and a secret that live in this tab's memory alone, a place on the server
 * under a random id, and asking there until two minutes are over. Nothing of it is kept, so a reload shows a
 * new code.
 */
export async function waitForGift(
  desk: Desk,
  serverUrl: string,
  settled: (take: () => Promise<Result<Arrived, ProblemWord>>) => Promise<Result<void, ProblemWord>>,
): Promise<Result<WaitingDevice, ProblemWord>> {
  const { api, clock, random } = desk;
  const secretKey = random.bytes(32);
  const box: BoxKeys = { secretKey, publicKey: x25519.getPublicKey(secretKey) };
  const code: LinkCode = { id: newId<DocumentId>(random), box: box.publicKey, psk: random.bytes(32) };
  const place = { link: code.id, claim: toBase64url(random.bytes(32)) };
  const opened = await api.call("links/open", place);
  if (!opened.ok) return fail(problemOfAnswer(opened.problem));
  // Counted on this device's own clock, which may be set wrong: only the difference is the server's.
  const expiresAt = clock.now() + (opened.expiresAt - opened.now);
  let isStopped = false;
  const isWaiting = (): boolean => !isStopped;

  async function arrived(): Promise<Result<void, ProblemWord>> {
    while (isWaiting()) {
      const answer = await api.call("links/take", place);
      if (!answer.ok) return fail(problemOfAnswer(answer.problem));
      const { given } = answer;
      if (given === null) continue;
      const done = await settled(() => opensTo(desk, given, code, box));
      await api.call("links/end", place);
      return done;
    }
    return fail("code-ended");
  }

  return ok({
    text: codeText(serverUrl, code),
    words: linkWords(code),
    expiresAt,
    arrived,
    stop() {
      if (isStopped) return;
      isStopped = true;
      void api.call("links/end", place);
    },
  });
}

async function opensTo(desk: Desk, given: Given, code: LinkCode, box: BoxKeys): Promise<Result<Arrived, ProblemWord>> {
  const sealed = fromBase64url(given.sealed);
  const opened = sealed.ok ? await openOnDevice(sealed.value, code, box) : sealed;
  // Whoever gave this never saw this screen.
  if (!opened.ok) return fail("code-not-answered");
  const mine = deviceFrom(opened.value, desk.random.bytes(32));
  if (!mine.ok) return mine;
  const { device, head } = mine.value;
  if (device.space !== given.space || device.slot !== given.slot) return fail("code-not-answered");
  const held = await settleDevice(desk, device, head);
  return held.ok ? ok({ held: held.value, device: given.device }) : held;
}
