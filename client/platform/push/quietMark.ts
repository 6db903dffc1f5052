import type * as Y from "yjs";
import { profileOf, readProfile } from "../mine/profile.ts";
import { addressHere, canBeTold } from "./pushBrowser.ts";
import { tellWorker } from "../offline/tellWorker.ts";

/**
 * Whoever paused everything quietly is asked nothing, and so this device says nothing either. It stands in the private
 * document, which a worker cannot open: the page leaves the worker a mark.
 */
export interface QuietMark {
  follow(mine: Y.Doc | null): void;
  /** Once this device may say something at all. */
  again(): void;
}

export function createQuietMark(): QuietMark {
  let followed: Y.Doc | null = null;
  let stop = (): void => {};
  return {
    follow(mine) {
      if (mine === followed) return;
      stop();
      followed = mine;
      stop = mine === null ? () => {} : markWhile(mine);
    },
    again() {
      const mine = followed;
      this.follow(null);
      this.follow(mine);
    },
  };
}

function markWhile(mine: Y.Doc): () => void {
  const profile = profileOf(mine);
  let marked: boolean | null = null;
  const mark = async (isPaused: boolean): Promise<void> => {
    // It lies in clear on this device: only where it is of use.
    if (isPaused && (await addressHere()) === null) return;
    tellWorker({ mark: "quiet", value: isPaused ? "1" : null });
  };
  const look = (): void => {
    const { pausedQuietly } = readProfile(profile);
    if (pausedQuietly !== marked && canBeTold()) mark(pausedQuietly).catch(() => undefined);
    marked = pausedQuietly;
  };
  profile.observe(look);
  look();
  return () => profile.unobserve(look);
}
