import { toBase64url } from "../../../shared/base/base64url.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { wordsFromKit } from "../../../shared/seal/keys/kitWords.ts";
import { kitCode, type KitTextProblem, readKitText } from "../../../shared/seal/recovery/kitCode.ts";
import { typedWords } from "../../../shared/seal/recovery/kitTypos.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { withRingDevice } from "../ring/ring.ts";
import { changeRing } from "../ring/ringDesk.ts";
import { type Held, keptWith } from "../space/held.ts";
import { isRegistered, registerSpace } from "../space/registerSpace.ts";
import type { Running } from "../space/running.ts";
import { withoutValue } from "../space/withoutValue.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { bringBack } from "./bringBack.ts";

/** What is printed. In memory only while a screen shows it. */
export interface KitPage {
  readonly words: readonly string[];
  readonly code: string;
  /** Where it brings back: words of one server are no words of another. */
  readonly address: string;
  /** Which of the words are asked for, counted from one. */
  readonly asked: readonly number[];
}

/** What came back, and as of when by the newest signed step of this space that the server showed. */
export interface BroughtBack {
  readonly asOf: number;
}

/** The recovery kit: `SpaceSession.kit`. Nobody but this person's own devices hears of it. */
export interface Kit {
  show(): Promise<Result<KitPage, ProblemWord | "kit-not-here">>;
  /** By place, as typed. Right ones erase the kit from this device. */
  confirm(typed: Readonly<Record<number, string>>): Promise<Result<void, ProblemWord | "kit-words-differ">>;
  /** Not asked again on any of this person's devices; the kit stays where it is and can still be printed. */
  never(): Promise<Result<void, ProblemWord>>;
  restore(text: string, deviceName: string): Promise<Result<BroughtBack, ProblemWord | KitTextProblem>>;
}

const ASKED_WORDS = 3;

export function createKit(
  { act, desk, sync }: Running,
  serverUrl: string,
  /** Puts rooms of before onto this device's disk, for keys of before. */
  fetchLeft: (held: Held) => Promise<void>,
): Kit {
  // One attempt for each kit while the page lives: an answer that got lost makes no second device.
  const attempts = new Map<string, Uint8Array>();

  return {
    show: () =>
      act(async (held) => {
        if (held === null) return fail("no-space-here");
        const { kit } = held.device;
        if (kit === null) return fail("kit-not-here");
        const bytes = bytesOf(kit);
        const asked = chosenPlaces(desk.random.bytes(64));
        return ok({ words: wordsFromKit(bytes), code: kitCode(bytes), address: serverUrl, asked });
      }),

    confirm: (typed) =>
      act<void, ProblemWord | "kit-words-differ">(async (held) => {
        if (held === null) return fail("no-space-here");
        const { kit } = held.device;
        if (kit === null) return ok(undefined);
        const words = wordsFromKit(bytesOf(kit));
        const places = Object.entries(typed);
        const isRight = places.every(([place, word]) => typedWords(word).join(" ") === words[Number(place) - 1]);
        if (places.length < ASKED_WORDS || !isRight) return fail("kit-words-differ");
        // A kit of a space that no server knows would bring nothing back.
        const registered = isRegistered(held) ? ok(held) : await registerSpace(held, desk);
        if (!registered.ok) return registered;
        const noted = await changeRing(registered.value, desk, (ring) => ({ ...ring, kit: "kept" }));
        return noted.ok ? withoutValue(await keptWith(noted.value, desk, { kit: null })) : noted;
      }),

    never: () =>
      act(async (held) => {
        if (held === null) return fail("no-space-here");
        if (!isRegistered(held)) return fail("offline");
        return withoutValue(await changeRing(held, desk, (ring) => ({ ...ring, kit: "never" })));
      }),

    async restore(text, deviceName) {
      const read = readKitText(text);
      if (!read.ok) return read;
      const kit = rootKeysFromKit(read.value);
      const root = toBase64url(kit.root.publicKey);
      const attempt = attempts.get(root) ?? desk.random.bytes(32);
      attempts.set(root, attempt);
      const name = deviceName.trim().replace(/\s+/gu, " ").slice(0, LIMITS.deviceNameCharacters);
      const back = await act(async (held) => {
        if (held !== null) return fail("other-space-here");
        const settled = await bringBack(desk, kit, attempt, fetchLeft);
        if (!settled.ok) return settled;
        const { device, log } = settled.value;
        // Named later, from the list, if this does not get through: what matters is here.
        await changeRing(settled.value, desk, (ring) => {
          const kept = { ...ring, kit: "kept" as const };
          return device.thisDevice === null
            ? kept
            : withRingDevice(kept, device.thisDevice, { name }, desk.clock.now());
        });
        return ok({ asOf: Math.max(...log.records.map(({ at }) => at)) });
      });
      if (back.ok) void sync();
      return back;
    },
  };
}

/** Three different places of the 24, in the order of the page. */
function chosenPlaces(random: Uint8Array): readonly number[] {
  const places = new Set<number>();
  // Bytes over 240 would make the first sixteen places likelier.
  for (const byte of random) if (byte < 240 && places.size < ASKED_WORDS) places.add((byte % 24) + 1);
  return [...places].toSorted((left, right) => left - right);
}
