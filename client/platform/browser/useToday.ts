import { useSyncExternalStore } from "react";

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function onReturn(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

/** The reader's own day, as it lies in the document. Read anew when the page is looked at again, and with whatever else draws it. */
export function useToday(): string {
  return useSyncExternalStore(onReturn, today);
}
