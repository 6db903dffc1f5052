import { useEffect, useState } from "react";

/** Draws again when so much time is over, for what ends by itself while nobody presses anything; null for never. */
export function useLookAgain(inMs: number | null): void {
  const [, setLooks] = useState(0);
  useEffect(() => {
    if (inMs === null) return;
    const timer = setTimeout(() => setLooks((looks) => looks + 1), inMs + 1);
    return () => clearTimeout(timer);
  }, [inMs]);
}
