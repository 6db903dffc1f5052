import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface ServedProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Resolves to the exit code; null after a kill. */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
}

const PROGRAM = new URL("./servedProcess.ts", import.meta.url).pathname;

export async function startProcess(databasePath: string): Promise<ServedProcess> {
  const child = fork(PROGRAM, [databasePath], { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [url] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) =>
      Promise.reject(new Error(`the server ended with ${String(code)} before it listened`)),
    ),
  ]);
  return {
    url: String(url),
    child,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill(signal);
      const [code] = await exited;
      return code as number | null;
    },
  };
}
