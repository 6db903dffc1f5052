import { type CSSProperties, useLayoutEffect, useState } from "react";

/** React's type knows no custom properties. */
type TopEdge = CSSProperties & { readonly "--top-edge": string };

/** Where the top bar ends: it is one line or two, and taller with larger letters. */
export function useTopEdge(): TopEdge {
  const [height, setHeight] = useState(61);
  useLayoutEffect(() => {
    const top = document.querySelector<HTMLElement>("header[data-landmark]");
    if (top === null) return;
    const measure = (): void => setHeight(top.offsetHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(top);
    return () => observer.disconnect();
  }, []);
  return { "--top-edge": `${height}px` };
}
