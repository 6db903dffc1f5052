import { seenBy } from "../../../shared/signing/seenBy.ts";
import type { Signing } from "../signing/signing.ts";

/**
 * What of the page is news: that it was proposed, because it ends by itself after seven days, and that it is whole. A
 * first signature reminds nobody (G72). Of an answer, a line and a withdrawal nothing is told either: it would tell the
 * server which of these notes it was.
 */
export function withSigningNews(tell: () => void): (signing: Signing | null) => Signing | null {
  // The same one for as long as it is open: screens hold on to it.
  const known = new WeakMap<Signing, Signing>();
  return (signing) => {
    if (signing === null) return null;
    const told = known.get(signing) ?? telling(signing, tell);
    known.set(signing, told);
    return told;
  };
}

function telling(signing: Signing, tell: () => void): Signing {
  return {
    ...signing,
    async propose(page) {
      const proposed = await signing.propose(page);
      if (proposed.ok) tell();
      return proposed;
    },
    async sign(version) {
      const signed = await signing.sign(version);
      const { state, mySlot } = signing.view();
      const seen = seenBy(state, mySlot).versions.find((one) => one.version === version);
      if (signed.ok && seen?.signedLast === mySlot) tell();
      return signed;
    },
  };
}
