/** What a page may ask of the worker, and the answers. Anything else is not answered. */
export const NEWER = "is-there-a-newer-version";
export const ACCEPT = "use-the-newer-version";

export interface WorkerAnswer {
  /** A whole version lies here that nobody accepted yet. */
  readonly isNewer: boolean;
}
