import { once } from "node:events";
import { createConnection, createServer, type Server, type Socket } from "node:net";

/**
 * What stands before several nodes: one address, and each connection goes to whichever node is ready and next. It asks
 * `/readyz` as balancers do, passes bytes on without reading them, and lets a test pull a node's cable.
 */
export interface Front {
  /** One address for everybody; no two connections in a row land on one node. */
  readonly url: string;
  /** One for each node, which it prefers while that one is ready: so that two people are on two nodes for sure. */
  readonly doors: readonly string[];
  /** Nothing passes to or from that node any more, and nobody is told. */
  cut(node: number): void;
  mend(node: number): void;
  isReady(node: number): boolean;
  /** How many connections each node was given so far. */
  given(): readonly number[];
  stop(): Promise<void>;
}

const ASK_EVERY_MS = 200;
const PATIENCE_MS = 1_000;
/** So many questions without an answer are an answer. */
const SILENCES = 5;

interface Way {
  readonly port: number;
  readonly pairs: Set<readonly [Socket, Socket]>;
  isReady: boolean;
  isCut: boolean;
  silences: number;
  given: number;
}

/** The nodes need not be there yet: they are asked until they are. */
export async function startFront(ports: readonly number[]): Promise<Front> {
  const ways = ports.map((port): Way => ({
    port,
    pairs: new Set(),
    isReady: false,
    isCut: false,
    silences: 0,
    given: 0,
  }));
  let turn = 0;
  const asking = new Set(ways.map((way) => setInterval(() => void look(way), ASK_EVERY_MS)));

  /** The preferred one first, then the next in turn, then whoever is ready. */
  function orderFor(preferred: number | null): readonly Way[] {
    const first = preferred ?? turn++;
    const inTurn = ways.map((_, i) => ways[(first + i) % ways.length]).filter((way) => way !== undefined);
    return inTurn.filter(({ isReady }) => isReady);
  }

  function take(near: Socket, preferred: number | null): void {
    near.on("error", () => near.destroy());
    near.setNoDelay(true);
    pass(near, orderFor(preferred));
  }

  const servers = await Promise.all(
    [null, ...ways.keys()].map((preferred) => listening((near) => take(near, preferred))),
  );
  const [url = "", ...doors] = servers.map(addressOf);
  return {
    url,
    doors,
    cut(node) {
      const way = wayOf(ways, node);
      way.isCut = true;
      way.isReady = false;
      for (const pair of way.pairs) for (const socket of pair) socket.unpipe().pause();
    },
    mend(node) {
      const way = wayOf(ways, node);
      way.isCut = false;
      for (const pair of way.pairs) join(...pair);
    },
    isReady: (node) => wayOf(ways, node).isReady,
    given: () => ways.map(({ given }) => given),
    async stop() {
      for (const timer of asking) clearInterval(timer);
      for (const { pairs } of ways) for (const pair of pairs) for (const socket of pair) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** To the first of these that takes it; a node that just died refuses, and the next one is asked. */
function pass(near: Socket, [way, ...others]: readonly Way[]): void {
  if (way === undefined) return void near.destroy();
  const far = createConnection(way.port, "127.0.0.1");
  far.setNoDelay(true);
  far.once("error", () => {
    if (far.bytesRead === 0 && far.bytesWritten === 0 && !near.destroyed) pass(near, others);
    else near.destroy();
  });
  far.once("connect", () => {
    const pair = [near, far] as const;
    way.given += 1;
    way.pairs.add(pair);
    const end = (): void => {
      way.pairs.delete(pair);
      // What was read before the end still arrives; a cut cable carries not even that.
      near.destroySoon();
      far.destroySoon();
    };
    near.once("close", end);
    far.once("close", end);
    if (!way.isCut) join(near, far);
  });
}

function join(near: Socket, far: Socket): void {
  near.pipe(far);
  far.pipe(near);
}

/** A node that says no gets nobody from now on; one that says nothing may be busy, and is asked again first. */
async function look(way: Way): Promise<void> {
  const says = way.isCut ? "no" : await answerOf(way.port);
  way.silences = says === "nothing" ? way.silences + 1 : 0;
  way.isReady = !way.isCut && (says === "yes" || (says === "nothing" && way.isReady && way.silences < SILENCES));
}

async function answerOf(port: number): Promise<"yes" | "no" | "nothing"> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? "yes" : "no";
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "nothing" : "no";
  }
}

async function listening(take: (near: Socket) => void): Promise<Server> {
  const server = createServer(take).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the front has no port");
  return `http://localhost:${address.port}`;
}

function wayOf(ways: readonly Way[], node: number): Way {
  const way = ways[node];
  if (way === undefined) throw new Error(`there is no node ${node}`);
  return way;
}
