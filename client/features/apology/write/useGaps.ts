import { use, useEffect, useState } from "react";
import type { ApologySaid } from "../../../../shared/apology/apology.ts";
import type { RequiredPart } from "../../../../shared/apology/apologyParts.ts";
import type { ApologyGap } from "../../../../shared/wording/apologyGaps.ts";
import { gaps } from "../../../platform/hints/readers.ts";
import { ShowMode } from "../../../platform/ui/showMode.ts";

const PART_OF: Readonly<Record<ApologyGap, RequiredPart>> = {
  act: "whatIDid",
  owning: "itWasMine",
  harm: "whatItDidToYou",
  repair: "whatIDoNext",
};

/**
 * Which parts of a guided apology are not told yet, though something stands there. For its author alone, where they
 * read the whole; whoever writes freely is asked nothing.
 */
export function useGaps(said: ApologySaid): readonly RequiredPart[] {
  const isLookedOn = use(ShowMode);
  const [isReady, setReady] = useState(gaps.here() !== null);
  useEffect(() => {
    let isOver = false;
    void gaps.ready().then(() => {
      if (!isOver) setReady(gaps.here() !== null);
    });
    return () => {
      isOver = true;
    };
  }, []);
  if (!isReady || isLookedOn || said.way === "free") return [];
  const found = gaps.here()?.(said.parts) ?? [];
  // Where no part has a word that the rule knows, it was written in a language that it cannot read.
  return found.length === Object.keys(PART_OF).length ? [] : found.map((gap) => PART_OF[gap]);
}
