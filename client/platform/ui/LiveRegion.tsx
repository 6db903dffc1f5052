import { type ReactNode, useEffect, useState } from "react";
import { onAnnounce } from "./announce.ts";

/** Rendered once, by the app shell, and never unmounted: a region that appears late is not read. */
export function LiveRegion(): ReactNode {
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  useEffect(() => onAnnounce((sentence) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 }))), []);
  // The key makes the same sentence, said twice, two different nodes, so that it is read twice.
  return (
    <div role="status" aria-live="polite" className="cg-hidden" data-live-announcer="true">
      <span key={said.turn}>{said.sentence}</span>
    </div>
  );
}
