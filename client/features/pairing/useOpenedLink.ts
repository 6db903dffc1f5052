import { useEffect, useState } from "react";
import { takeOpenedLink } from "./openedLink.ts";

/** Also sees a second link pasted into the same tab, which changes only what follows the #. */
export function useOpenedLink(): string | null {
  const [link, setLink] = useState(takeOpenedLink);
  useEffect(() => {
    const onChange = (): void => setLink(takeOpenedLink());
    window.addEventListener("hashchange", onChange);
    return () => window.removeEventListener("hashchange", onChange);
  }, []);
  return link;
}
