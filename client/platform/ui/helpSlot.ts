import { createContext, type ReactNode } from "react";

/**
 * What the small i shows below the words of the occasion. `client/app` fills it, because the card is a
 * feature and this floor knows no features.
 */
export const HelpSlot = createContext<ReactNode>(null);

/** True around a small i whose card should answer that saying no had a price. It looks the same from outside. */
export const FreedomWasLow = createContext(false);
