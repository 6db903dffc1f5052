import { useDayWords } from "../../platform/i18n/useDayWords.ts";

/** The reader's own day of a moment, in words. */
export function useDayOf(): (atMs: number) => string {
  const say = useDayWords();
  return (atMs) => {
    const at = new Date(atMs);
    const two = (part: number): string => String(part).padStart(2, "0");
    return say(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  };
}
