/**
 * How this device looks and where it leaves to: nothing about a person, so it may lie in clear and be read
 * before any key is there. Each is a closed list; the first is what nobody chose.
 */
export const PREFERENCES = {
  theme: ["system", "light", "dark"],
  letters: ["figtree", "atkinson"],
  exit: ["weather", "encyclopedia", "plain"],
  /** What the page is called in its tab and on a home screen; client/public/look.js has the names and icons. */
  look: ["common-ground", "notes", "lists"],
  /** The button that leaves quickly: with its words, or an arrow alone. It is never gone. */
  leaveSize: ["usual", "small"],
  /** Of the screens; what somebody wrote stays as it is. */
  language: ["device", "en", "es"],
  /** Whether ? and / alone do something: who speaks to their device may press them without meaning to. */
  singleKeys: ["on", "off"],
} as const;

/** Heard by client/public/look.js too, which is no module and so has it written out. */
const PREFERENCES_CHANGED = "cg:preferences";

export type PreferenceName = keyof typeof PREFERENCES;
export type Preference<Name extends PreferenceName> = (typeof PREFERENCES)[Name][number];

export function readPreference<Name extends PreferenceName>(name: Name): Preference<Name> {
  const choices: readonly Preference<Name>[] = PREFERENCES[name];
  const kept = readKept(`cg.${name}`);
  return choices.find((choice) => choice === kept) ?? PREFERENCES[name][0];
}

export function writePreference<Name extends PreferenceName>(name: Name, choice: Preference<Name>): void {
  writeKept(`cg.${name}`, choice === PREFERENCES[name][0] ? null : choice);
  showPreferences();
}

/** Puts the choices where the style sheets look for them. */
export function showPreferences(): void {
  const root = document.documentElement;
  const theme = readPreference("theme");
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  if (readPreference("letters") === "atkinson") root.dataset["letters"] = "atkinson";
  else delete root.dataset["letters"];
  window.dispatchEvent(new Event(PREFERENCES_CHANGED));
}

/** For what is on the screen already. */
export function onPreferences(listener: () => void): () => void {
  window.addEventListener(PREFERENCES_CHANGED, listener);
  return () => window.removeEventListener(PREFERENCES_CHANGED, listener);
}

/** Storage may be refused altogether; then nothing is remembered and nothing breaks. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeKept(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Refused: the choice lasts as long as the page.
  }
}
