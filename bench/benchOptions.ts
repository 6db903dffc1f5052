export interface BenchOptions {
  readonly quick: boolean;
  /** Where recorded documents lie (`sveltecomponent.json.gz`, `automerge-paper.json.gz`), or null. */
  readonly traces: string | null;
}
