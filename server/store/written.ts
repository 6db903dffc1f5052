import type { Result } from "../../shared/base/result.ts";

/** What a disk can do to a write. Nothing of the call was written then, and it may be asked again. */
export type StoreProblem = "store-full" | "store-failed";
export type Written<T, P extends string = never> = Promise<Result<T, P | StoreProblem>>;
