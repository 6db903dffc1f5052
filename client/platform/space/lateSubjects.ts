import type { Held } from "./held.ts";
import type { SpaceDocuments } from "./spaceDocuments.ts";
import type { SpaceSubjects, SubjectsOptions } from "./spaceSubjects.ts";
import type { SpaceView } from "./spaceView.ts";
import type { ViewInputs } from "./viewOf.ts";

/** What could not be fetched is asked for again so soon. */
const RETRY_MS = 5_000;

/** What a tab asks of its subjects, which may not be there yet. */
export interface LateSubjects extends Pick<SpaceSubjects, "headsTrouble" | "publishName" | "follow" | "close"> {
  readonly documents: Pick<SpaceDocuments, "mine" | "shared" | "disconnect">;
  readonly talks: Pick<SpaceSubjects["talks"], "current">;
  readonly signing: Pick<SpaceSubjects["signing"], "current" | "look">;
  readonly line: Pick<SpaceSubjects["line"], "isOnline" | "heard">;
  /** Null while it cannot be told: the screen stays as it is until then. */
  viewOf(inputs: ViewInputs): SpaceView | null;
  nextLookMs(held: Held | null): number | null;
}

/**
 * Documents, conversations, signatures and their line are more than half of the program, and before there is a space
 * they have nothing to do: their code arrives with the first thing that they are to follow. Until then everything is
 * as it is before a space is opened. Somebody who only looks at an invitation never fetches it.
 */
export function lateSubjects(options: SubjectsOptions): LateSubjects {
  let here: SpaceSubjects | null = null;
  let coming: Promise<SpaceSubjects | null> | null = null;
  let wasHeard = true;
  /** The private document opens before the shared one: in between nobody is taken for somebody who is alone. */
  let isOpen = false;
  /** Counts how often everything was let go: what arrives after that opens nothing. */
  let closings = 0;

  function arrive(): Promise<SpaceSubjects | null> {
    coming ??= import("./spaceSubjects.ts").then(
      ({ spaceSubjects }) => {
        here = spaceSubjects(options);
        here.line.heard(wasHeard);
        return here;
      },
      () => {
        // No connection just now: the next thing to follow asks again.
        coming = null;
        return null;
      },
    );
    return coming;
  }

  return {
    documents: {
      get mine() {
        return here?.documents.mine ?? null;
      },
      get shared() {
        return here?.documents.shared ?? null;
      },
      disconnect: () => here?.documents.disconnect(),
    },
    talks: { current: () => here?.talks.current() ?? null },
    signing: { current: () => here?.signing.current() ?? null, look: () => here?.signing.look() },
    line: {
      isOnline: () => here?.line.isOnline() ?? wasHeard,
      heard(isAnswered) {
        if (here !== null) return here.line.heard(isAnswered);
        const before = wasHeard;
        wasHeard = isAnswered;
        if (before !== isAnswered) options.onLine();
      },
    },
    headsTrouble: () => here?.headsTrouble() ?? null,
    publishName: () => here?.publishName(),
    viewOf: (inputs) => (isOpen && here !== null ? here.viewOf(inputs) : null),
    nextLookMs(held) {
      if (held === null) return null;
      return here === null ? RETRY_MS : here.nextLookMs(held);
    },
    async follow(held) {
      const before = closings;
      const subjects = here ?? (await arrive());
      if (before !== closings) return;
      try {
        await subjects?.follow(held);
      } finally {
        if (before === closings && subjects !== null) isOpen = true;
      }
    },
    async close() {
      closings += 1;
      isOpen = false;
      await here?.close();
    },
  };
}
