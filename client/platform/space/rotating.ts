import type { DeviceId } from "../../../shared/base/ids.ts";
import { fail, type Result } from "../../../shared/base/result.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { kitFromWords, type KitWordsProblem } from "../../../shared/seal/keys/kitWords.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import { isRegistered } from "./registerSpace.ts";
import { beginRotation } from "./rotation.ts";
import type { Running } from "./running.ts";
import { withoutValue } from "./withoutValue.ts";

export interface AskedKeys {
  /** Devices of one's own that are to be signed out; none when only new keys are wanted. */
  readonly revoke: readonly DeviceId[];
  /** The 24 words as they were typed, or nothing. */
  readonly words: string;
}

/** "A device is lost", "somebody saw my keys": new ones, at once and by this person alone. */
export interface Rotating {
  /** What was begun and could not be finished goes on by itself at the next look. */
  makeNewKeys(asked: AskedKeys): Promise<Result<void, ProblemWord | KitWordsProblem>>;
}

export function createRotating({ act, desk }: Pick<Running, "act" | "desk">): Rotating {
  return {
    async makeNewKeys({ revoke, words }) {
      const kit = words.trim() === "" ? null : kitFromWords(words);
      if (kit?.ok === false) return kit;
      return act(async (held) => {
        if (held === null) return fail("no-space-here");
        if (!isRegistered(held)) return fail("offline");
        // Whoever is signed out is somebody else than the one who asks.
        const others = revoke.filter((device) => device !== held.device.thisDevice);
        const asked = { revoke: others, kit: kit === null ? null : rootKeysFromKit(kit.value) };
        return withoutValue(await beginRotation(held, desk, asked));
      });
    },
  };
}
