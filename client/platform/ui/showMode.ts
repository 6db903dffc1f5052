import { createContext } from "react";

/**
 * True while somebody is with the two: whatever is private is on neither screen, and nothing hurries. What it hides
 * is kept as it was, and comes back when it ends.
 */
export const ShowMode = createContext(false);
