import type * as Y from "yjs";
import { useObserved } from "./useObserved.ts";

const readText = (text: Y.Text | null): string => text?.toString() ?? "";

/** A text of the private document as it stands; "" also while there is no document yet. */
export const useText = (text: Y.Text | null): string => useObserved(text, readText);
