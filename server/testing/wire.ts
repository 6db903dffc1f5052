import { once } from "node:events";
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";

/** A way to a port of this machine that can be cut, for one program while others go on using another way. */
export interface Wire {
  readonly port: number;
  /** Everything that goes through it ends, and nothing new gets through. */
  cut(): void;
  mend(): void;
  close(): void;
}

export async function layWire(toPort: number): Promise<Wire> {
  const ends = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = createConnection(toPort, "127.0.0.1");
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on("error", () => undefined);
      end.on("close", () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  function cut(): void {
    isCut = true;
    for (const end of ends) end.destroy();
  }
  return {
    // reason: a server that listens on a port has an address with one.
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => void (isCut = false),
    close() {
      cut();
      server.close();
    },
  };
}
