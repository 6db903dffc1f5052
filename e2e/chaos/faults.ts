import { type Cluster, allReady } from "../cluster/cluster.ts";
import { came, pause } from "../faults/series.ts";

/** Something that happens to a running cluster, and what its host's service manager does about it. */
export interface Fault {
  readonly name: string;
  /** Done as soon as it has struck. */
  strike(cluster: Cluster): Promise<void> | void;
  /** Lasts until this is done; then nobody helps any more. */
  heal(cluster: Cluster, isQuick: boolean): Promise<void>;
}

/** As systemd waits before it starts a service again. */
const RESTART_MS = 1_000;
const SILENCE_SECONDS = 20;
const QUICK_SILENCE_SECONDS = 5;

export const kills: readonly Fault[] = [
  {
    name: "a node, SIGKILL",
    strike: async ({ nodes }) => void (await nodes[0]?.end("SIGKILL")),
    async heal({ nodes }) {
      await pause(RESTART_MS);
      await nodes[0]?.start();
    },
  },
  {
    name: "PostgreSQL, SIGKILL",
    strike: ({ services }) => services?.postgres.kill(),
    async heal({ services }) {
      await pause(RESTART_MS);
      await services?.postgres.start();
    },
  },
  {
    name: "Redis, SIGKILL",
    strike: ({ services }) => services?.redis.kill(),
    async heal({ services }) {
      await pause(RESTART_MS);
      await services?.redis.start();
    },
  },
];

export const silences: readonly Fault[] = [
  {
    name: "a node stands still",
    strike: ({ nodes }) => signal(nodes[1], "SIGSTOP"),
    async heal({ nodes }, isQuick) {
      await silence(isQuick);
      signal(nodes[1], "SIGCONT");
    },
  },
  {
    name: "a node's cable to people",
    strike: ({ front }) => front.cut(0),
    async heal({ front }, isQuick) {
      await silence(isQuick);
      front.mend(0);
    },
  },
  {
    name: "PostgreSQL stands still",
    strike: ({ services }) => services?.postgres.freeze(),
    async heal({ services }, isQuick) {
      await silence(isQuick);
      services?.postgres.thaw();
    },
  },
  {
    name: "Redis stands still",
    strike: ({ services }) => services?.redis.freeze(),
    async heal({ services }, isQuick) {
      await silence(isQuick);
      services?.redis.thaw();
    },
  },
];

/** An upgrade: each node in turn says that it goes, goes, and comes back. */
export const rollingRestart: Fault = {
  name: "both nodes in turn, SIGTERM",
  strike: () => undefined,
  async heal({ nodes, front }) {
    for (const [i, node] of nodes.entries()) {
      const code = await node.end("SIGTERM");
      if (code !== 0) throw new Error(`a node that was asked to stop ended with ${code}`);
      await node.start();
      if (!(await came(() => front.isReady(i), 15_000))) throw new Error("a restarted node was never ready");
    }
    await allReady(front, nodes);
  },
};

const silence = (isQuick: boolean): Promise<void> => pause((isQuick ? QUICK_SILENCE_SECONDS : SILENCE_SECONDS) * 1_000);

function signal(node: { pid(): number } | undefined, name: NodeJS.Signals): void {
  const pid = node?.pid() ?? 0;
  if (pid > 0) process.kill(pid, name);
}
