import { fork } from "node:child_process";
import { once } from "node:events";

/** What a server that is measured tells its generator, over IPC. */
export interface MeasuredSays {
  readonly url?: string;
  /** User and system time of the whole process, its threads included. */
  readonly cpuMs?: number;
}

export interface MeasuredServer {
  readonly url: string;
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** In the server: says where it listens, and answers how much it has worked whenever it is asked. */
export function beMeasured(url: string): void {
  const say = (said: MeasuredSays): void => void process.send?.(said);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    say({ cpuMs: (user + system) / 1_000 });
  });
  // A generator that dies must not leave its server behind.
  process.on("disconnect", () => process.exit(0));
  say({ url });
}

/** In the generator: `program` is a file beside this one. */
export async function startMeasured(program: string, ...given: readonly string[]): Promise<MeasuredServer> {
  const child = fork(new URL(program, import.meta.url), given, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const told = async (): Promise<MeasuredSays> => (await once(child, "message"))[0] as MeasuredSays;
  const { url = "" } = await told();
  return {
    url,
    async cpuMs() {
      const answer = told();
      child.send("cpu");
      return (await answer).cpuMs ?? 0;
    },
    async stop() {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}
