import type { Sought } from "./findInPage.ts";

/** One person's browser, whoever made it: as little as the flows need, and every press and letter is the engine's own. */
export interface Screen {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page, alone: the function may use nothing from outside of itself. */
  ask<Answer>(question: () => Answer): Promise<Awaited<Answer>>;
  /** What can be seen of it, line by line; null while it is not there. */
  read(sought: Sought): Promise<string | null>;
  /** False while it is not there, cannot be pressed yet, or something lies over it. */
  press(sought: Sought): Promise<boolean>;
  /** Letter by letter, into whatever has the focus. */
  type(words: string): Promise<void>;
  /** The page's only file field takes this file. */
  giveFile(path: string): Promise<void>;
  /** Where what is saved here ends up. */
  readonly downloads: string;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface RunningEngine {
  /** A profile of their own: nothing that another one keeps is in it. */
  person(size: Size): Promise<Screen>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Engine {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** Why it cannot run on this machine, as a sentence; null when it can. */
  absence(): string | null;
  start(): Promise<RunningEngine>;
}
