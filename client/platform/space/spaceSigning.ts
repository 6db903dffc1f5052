import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Api } from "../http/createApi.ts";
import { type OpenSigning, openSigning } from "../signing/log/openSigning.ts";
import { openSigningStore } from "../signing/log/openSigningStore.ts";
import type { PageDesk } from "../signing/log/pageDesk.ts";
import type { SigningPlace } from "../signing/log/signingPlace.ts";
import type { Signing } from "../signing/signing.ts";
import type { SigningTrouble } from "../signing/signingView.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Held } from "./held.ts";
import { isFrozen } from "./isFrozen.ts";
import type { LineGuest } from "./line.ts";
import { signingPlaceOf } from "./signingPlaceOf.ts";

/** The signing log of the space that this tab holds: there from the moment both are together, gone when it is locked. */
export interface SpaceSigning extends LineGuest {
  readonly current: () => Signing | null;
  /** Opens it, or hands it what the space's log says now. */
  follow(held: Held): void;
  /** The safety words, or whether this device is online, may have changed. */
  look(): void;
  /** Everything opened is forgotten; what lies on the disk stays. */
  close(): void;
}

export function spaceSigning(options: {
  /** Carries the identity; the space is appended, so that erasing a space's copies erases what was signed in it. */
  readonly databaseName: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly api: () => Api;
  /** `name` is for the device's own key, which lies beside the log. */
  readonly desk: (name: string) => PageDesk;
  readonly refreshLog: () => Promise<void>;
  readonly wordsCompared: () => boolean;
  readonly problem: () => ProblemWord | null;
  readonly onChange: () => void;
}): SpaceSigning {
  const { clock, random, refreshLog, wordsCompared, problem } = options;
  let open: OpenSigning | null = null;
  let isOpening = false;
  let latest: SigningPlace | null = null;
  let isUp = false;
  let closings = 0;
  const frozen = (): SigningTrouble | null =>
    problem() === "frozen-rolled-back" ? "rolled-back" : isFrozen(problem()) ? "forked" : null;

  async function begin(place: SigningPlace): Promise<void> {
    const before = closings;
    isOpening = true;
    const name = `${options.databaseName}/${place.space}/signing`;
    const store = await openSigningStore(name, clock);
    // Closed meanwhile, and perhaps begun anew: that one is not this one's to end.
    if (before !== closings) return store.close();
    isOpening = false;
    const ports = { name, clock, random, store, api: options.api(), desk: options.desk(`${name}-key`) };
    open = openSigning(latest ?? place, { ...ports, refreshLog, wordsCompared, frozen });
    if (isUp) open.onLine(true);
    options.onChange();
  }

  return {
    current: () => open,
    follow(held) {
      const next = signingPlaceOf(held);
      if (next === null) return;
      latest = next;
      if (open === null && !isOpening) void begin(next);
      else open?.follow(next);
    },
    look: () => open?.look(),
    onLine(next) {
      isUp = next;
      open?.onLine(next);
    },
    onSigned: (n) => open?.onNews(n),
    close() {
      closings++;
      isOpening = false;
      latest = null;
      open?.close();
      open = null;
    },
  };
}
