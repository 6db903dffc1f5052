import type { Bus } from "../../cluster/bus.ts";

/** What lies between nodes in one process: it may hold messages back, lose them or bring them twice. */
export class NodeWeather {
  /** "twice": each message once more after the next one. */
  kind: "fine" | "lost" | "held" | "twice" = "fine";
  readonly #ears = new Map<string, Set<(message: Uint8Array) => void>>();
  readonly #nodes = new Set<string>();
  #held: (() => void)[] = [];
  #last: (() => void) | null = null;

  bus(node: string): Bus {
    this.#nodes.add(node);
    return {
      node,
      isUp: () => true,
      isWhole: () => true,
      nodes: () => new Set([...this.#nodes].filter((name) => name !== node)),
      onUp: () => () => undefined,
      publish: (channel, message) => this.#carry(channel, message),
      subscribe: async (channel, hear) => {
        const ears = this.#ears.get(channel) ?? new Set();
        this.#ears.set(channel, ears.add(hear));
        return () => void ears.delete(hear);
      },
      close: async () => void this.#nodes.delete(node),
    };
  }

  /** It is not heard of any more. */
  gone(node: string): void {
    this.#nodes.delete(node);
  }

  /** What was held back arrives now, the oldest first. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    this.kind = "fine";
    for (const deliver of held) deliver();
  }

  /** As if somebody else had said it. */
  say(channel: string, message: Uint8Array): void {
    for (const hear of this.#ears.get(channel) ?? []) hear(message);
  }

  #carry(channel: string, message: Uint8Array): void {
    const deliver = (): void => this.say(channel, message);
    if (this.kind === "lost") return;
    if (this.kind === "held") return void this.#held.push(deliver);
    deliver();
    if (this.kind !== "twice") return;
    // Whoever hears it again may answer, and the answer is not to bring it once more.
    const again = this.#last;
    this.#last = null;
    again?.();
    this.#last = deliver;
  }
}
