import { once } from "node:events";
import { createConnection } from "node:net";

/** Every command that Redis takes, from now on: what nodes say to each other through it, and what they leave there. */
export interface RedisMonitor {
  /** As the bytes that were sent: what Redis escapes when it shows them is undone. */
  heard(): Buffer;
  stop(): void;
}

export async function monitorRedis(url: string): Promise<RedisMonitor> {
  const { hostname, port, username, password } = new URL(url);
  const socket = createConnection(Number(port), hostname);
  const chunks: Buffer[] = [];
  await once(socket, "connect");
  socket.write(`AUTH ${username} ${password}\r\nMONITOR\r\n`);
  const shown = (): string => Buffer.concat(chunks).toString("latin1");
  await new Promise<void>((resolve, reject) => {
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (shown().startsWith("+OK\r\n+OK\r\n")) resolve();
      else if (shown().startsWith("-")) reject(new Error(`Redis does not let itself be listened to: ${shown()}`));
    });
    socket.once("error", reject);
  });
  return {
    heard: () => Buffer.from(shown().replaceAll(/\\(?:x([0-9a-f]{2})|(.))/g, unescaped), "latin1"),
    stop: () => void socket.destroy(),
  };
}

const SHORT: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", a: "\x07", b: "\b" };

function unescaped(_all: string, hex: string | undefined, sign: string = ""): string {
  return hex === undefined ? (SHORT[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16));
}
