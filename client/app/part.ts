import { type ComponentType, createElement, type FunctionComponent, lazy as arriving, useState } from "react";
import { readWholeSentences } from "../platform/i18n/startWords.ts";
import { reloadIfServed } from "./newVersion.ts";
import { PartBoundary } from "./PartBoundary.tsx";
import { PartMissing } from "./PartMissing.ts";

/** What `lazy` is given: a screen, and with it whatever its sentences need to be read. */
export interface Part<Props> {
  (): Promise<{ default: ComponentType<Props> }>;
  /** The screen itself once it was fetched, ahead of time or because somebody went there. */
  readonly here: () => ComponentType<Props> | null;
}

export function part<Props extends object = object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<{ default: ComponentType<Props> }> => {
    const [screen] = await Promise.all([load(), readWholeSentences()]).catch((cause: unknown) => {
      throw new PartMissing("a part of the program did not come", { cause });
    });
    here = screen;
    return { default: screen };
  };
  return Object.assign(fetchPart, { here: () => here });
}

/**
 * React's `lazy` waits for its promise even where the part is here already, shows what stands in for it, and keeps
 * that on the screen for three tenths of a second. What is here is drawn at once. It also remembers for ever that a part
 * did not come: whoever asks again gets a new one. `stands` says who tells of a part that did not come: it itself, in the
 * place of a screen or within one; "around", where the frame is missing too, leaves it to whoever stands round it.
 */
export function lazy<Props extends object>(
  from: Part<Props>,
  stands: "screen" | "within" | "around" = "screen",
): FunctionComponent<Props> {
  let coming = arriving(from);
  const onAgain = async (): Promise<boolean> => {
    try {
      await from();
    } catch {
      // Somebody asked for it themselves: if the server is there, a newer program is what it has.
      if (navigator.onLine) void reloadIfServed();
      return false;
    }
    coming = arriving(from);
    return true;
  };
  function Arrived(props: Props): ReturnType<FunctionComponent<Props>> {
    // Decided once: a part that arrives while this stands here must not be mounted a second time.
    const [Screen] = useState<ComponentType<Props>>(() => from.here() ?? coming);
    return createElement(Screen, props);
  }
  if (stands === "around") return Arrived;
  return function Guarded(props) {
    return createElement(PartBoundary, { stands, onAgain }, createElement(Arrived, props));
  };
}
