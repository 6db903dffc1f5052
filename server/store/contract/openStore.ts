import type { Store } from "../store.ts";

/** Opens a new, empty store of the implementation under test. */
export type OpenStore = (options?: { readonly documentBytes: number }) => Promise<Store>;
