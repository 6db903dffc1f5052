/** What a page may ask of the worker, and the answers. Anything else is not answered. */
export const NEWER = "is-there-a-newer-version";
export const ACCEPT = "use-the-newer-version";

/** A mark that the page cannot write itself: it may be gone before a write is done, and the worker is not. */
export interface MarkForWorker {
  readonly mark: "shut" | "quiet" | "told" | "look" | "language";
  readonly value: string | null;
}

export function isMark(said: unknown): said is MarkForWorker {
  return typeof said === "object" && said !== null && "mark" in said && "value" in said;
}

export interface WorkerAnswer {
  /** A whole version lies here that nobody accepted yet. */
  readonly isNewer: boolean;
}
