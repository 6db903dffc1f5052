import { createContext } from "react";

/** Leaving quickly, from wherever a button for it may be needed. */
export const LeaveContext = createContext<() => void>(() => {});
