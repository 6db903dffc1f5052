import { createContext } from "react";
import type { PrivacyScope } from "./Privacy.tsx";

/** Where a person is, as the top bar says it; the page on screen is the one who knows. */
export interface Place {
  readonly title: string;
  readonly scope: PrivacyScope | null;
}

export const PlaceContext = createContext<(place: Place) => void>(() => {});

/** Whose words the screen holds, for whatever the top bar says about them. */
export const ScopeContext = createContext<PrivacyScope | null>(null);

/** The one document title: a tab, a history list and a task switcher are read by others. */
export const NEUTRAL_TITLE = "Common Ground";

/** Or the name that was chosen on this device: client/public/look.js wrote it down before anything was drawn. */
export function neutralTitle(): string {
  return document.documentElement.dataset["name"] ?? NEUTRAL_TITLE;
}
