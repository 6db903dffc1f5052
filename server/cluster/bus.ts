/**
 * How the nodes of one cluster tell each other something sooner than the database would. A bus is a hint and never the
 * truth: every message may be lost, and whoever listens asks the database when it was. So nothing here ever throws,
 * rejects or waits for anybody, and nothing is kept for a bus that is down.
 */
export interface Bus {
  /** The random name of this process, a new one with each start. */
  readonly node: string;
  /** Whether what this node says is heard, by itself at least; false for ever without Redis. */
  isUp(): boolean;
  /** Whether everything that any node says reaches this one: up, and no other node fell silent without a goodbye. */
  isWhole(): boolean;
  /** The other nodes that were heard of lately, and did not say goodbye. */
  nodes(): ReadonlySet<string>;
  /**
   * Each time that something may have been lost: the bus came up (again), another node did, or one says that it could
   * not say everything. Time to ask the database. Returns how to stop it.
   */
  onUp(listener: () => void): () => void;
  /** Lost when it is down. */
  publish(channel: string, message: Uint8Array): void;
  /** Resolves when it is heard from now on, at once when down: it is heard once the bus is up. */
  subscribe(channel: string, hear: (message: Uint8Array) => void): Promise<() => void>;
  /** Says goodbye, so that nobody waits for this node. */
  close(): Promise<void>;
}

/** The bus of a node that is alone, or that knows no other than through the database: nobody is heard. */
export function createLonelyBus(node: string): Bus {
  return {
    node,
    isUp: () => false,
    isWhole: () => false,
    nodes: () => new Set(),
    onUp: () => () => undefined,
    publish: () => undefined,
    subscribe: async () => () => undefined,
    close: async () => undefined,
  };
}
