import { useEffect, useState } from "react";
import { hasSupportWords } from "../../../shared/wording/showFirst.ts";
import type { HintReader } from "./readers.ts";

/** Enough of a long text: this is read while somebody waits for the small i to open. */
const MOST_READ_LETTERS = 20_000;

/** Read when somebody asks, as behind the small i of a point, and forgotten when it closes. */
export function useIsSupport(text: string, reader: HintReader): boolean {
  const [readAs, setReadAs] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    void reader.ready().then(() => {
      if (!isOver) setReadAs(hasSupportWords(reader.read(text.slice(0, MOST_READ_LETTERS))) ? text : null);
    });
    return () => {
      isOver = true;
    };
  }, [text, reader]);
  return readAs === text;
}
