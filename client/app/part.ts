import type { ComponentType } from "react";
import { readWholeSentences } from "../platform/i18n/startWords.ts";

/** What `lazy` is given: a screen, and with it whatever its sentences need to be read. */
export function part<Props = object>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<{ default: ComponentType<Props> }> {
  return async () => {
    const [screen] = await Promise.all([load(), readWholeSentences()]);
    return { default: screen };
  };
}
