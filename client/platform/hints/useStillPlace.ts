import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps a place as high as it was while somebody types, whatever goes out of it meanwhile, so that no line
 * moves under the hand. It settles with the next reading.
 */
export function useStillPlace(isSettling: boolean): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly inner: RefObject<HTMLUListElement | null>;
} {
  const place = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLUListElement>(null);
  const height = useRef(0);
  const isStill = useRef(false);
  useLayoutEffect(() => {
    isStill.current = isSettling;
    place.current?.toggleAttribute("data-still", isSettling);
    place.current?.style.setProperty("min-block-size", isSettling && height.current > 0 ? `${height.current}px` : null);
  }, [isSettling]);
  useEffect(() => {
    const list = inner.current;
    if (list === null) return undefined;
    // What comes in grows for a moment; what counts is how high it became.
    const observer = new ResizeObserver(() => {
      if (!isStill.current) height.current = list.offsetHeight;
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  return { place, inner };
}
