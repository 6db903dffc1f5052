import { type ComponentType, createElement, type FunctionComponent, lazy as arriving, useState } from "react";
import { readWholeSentences } from "../platform/i18n/startWords.ts";

/** What `lazy` is given: a screen, and with it whatever its sentences need to be read. */
export interface Part<Props> {
  (): Promise<{ default: ComponentType<Props> }>;
  /** The screen itself once it was fetched, ahead of time or because somebody went there. */
  readonly here: () => ComponentType<Props> | null;
}

export function part<Props extends object = object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<{ default: ComponentType<Props> }> => {
    const [screen] = await Promise.all([load(), readWholeSentences()]);
    here = screen;
    return { default: screen };
  };
  return Object.assign(fetchPart, { here: () => here });
}

/**
 * React's `lazy` waits for its promise even where the part is here already, shows what stands in for it, and keeps
 * that on the screen for three tenths of a second. What is here is drawn at once.
 */
export function lazy<Props extends object>(from: Part<Props>): FunctionComponent<Props> {
  const Arriving = arriving(from);
  return function Arrived(props) {
    // Decided once: a part that arrives while this stands here must not be mounted a second time.
    const [Screen] = useState<ComponentType<Props>>(() => from.here() ?? Arriving);
    return createElement(Screen, props);
  };
}
