import type { createKit as create, Kit } from "./kit.ts";

/** The same verbs; their code, and a list of two thousand words, come with the first use of one. */
export function lateKit(...given: Parameters<typeof create>): Kit {
  let made: Promise<Kit> | null = null;
  const kit = (): Promise<Kit> => {
    made ??= import("./kit.ts").then(({ createKit }) => createKit(...given));
    // Asked for anew at the next use where it did not arrive.
    made.catch(() => (made = null));
    return made;
  };
  return {
    show: async () => (await kit()).show(),
    confirm: async (typed) => (await kit()).confirm(typed),
    never: async () => (await kit()).never(),
    restore: async (text, deviceName) => (await kit()).restore(text, deviceName),
  };
}
