import type { WrittenOut } from "../../platform/leaving/sealedCopies.ts";

/** What somebody can take away, in each form that a file can have; composed by whoever knows every place. */
export interface Everything {
  readonly markdown: () => string;
  readonly html: () => string;
  readonly json: () => string;
  readonly writtenOut: () => WrittenOut;
}
