/** What Yjs publishes of its own tests, as far as it is used here; it comes without types. */
declare module "yjs/testHelper" {
  import type * as Y from "yjs";
  import type { PRNG } from "lib0/prng";

  export interface TestConnector {
    readonly onlineConns: Set<TestYInstance>;
    flushAllMessages(): boolean;
    disconnectAll(): void;
  }

  /** A document that Yjs's own tests edit at random and compare. */
  export interface TestYInstance extends Y.Doc {
    tc: Pick<TestConnector, "flushAllMessages" | "onlineConns">;
    /** Everything that it was ever told; merged, it has to make the same document. */
    updates: Uint8Array[];
    connect(): void;
  }

  export function init(
    testCase: { readonly prng: PRNG },
    conf: { readonly users: number },
  ): { readonly users: TestYInstance[]; readonly testConnector: TestConnector };

  /** Throws where any two differ: in contents, in structs, in deletions or in how the structs hang together. */
  export function compare(users: TestYInstance[]): void;
}
