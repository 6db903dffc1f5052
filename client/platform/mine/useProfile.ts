import { type Profile, profileOf, readProfile } from "./profile.ts";
import { useMine } from "./useMine.ts";
import { useObserved } from "./useObserved.ts";

/**
 * What somebody said of themselves once, on all of their devices and in nobody else's. Written field by field, so that
 * two devices at once do not undo each other.
 */
export function useProfile(): readonly [Profile, (change: Partial<Profile>) => void] {
  const mine = useMine();
  const profile = useObserved(mine === null ? null : profileOf(mine), readProfile);
  const change = (next: Partial<Profile>): void => {
    if (mine === null) return;
    mine.transact(() => {
      for (const [key, value] of Object.entries(next)) profileOf(mine).set(key, value);
    });
  };
  return [profile, change];
}
