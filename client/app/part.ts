import type { ComponentType } from "react";
import { readWholeSentences } from "../platform/i18n/startWords.ts";

/** What `lazy` is given: a screen, and with it whatever its sentences need to be read. */
export function part(load: () => Promise<ComponentType>): () => Promise<{ default: ComponentType }> {
  return async () => {
    const [screen] = await Promise.all([load(), readWholeSentences()]);
    return { default: screen };
  };
}
