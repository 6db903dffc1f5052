import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";

/** A program of ours and all that it starts: none of it outlives this process, however this process ends. */
export interface OwnChild {
  readonly child: ChildProcess;
  end(): Promise<void>;
}

export function startChild(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly stdio: StdioOptions },
): OwnChild {
  // A group of its own, so that what it starts can be ended with it.
  const child = spawn(command, args, { ...options, detached: true });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nobody of the group is left.
    }
  };
  process.once("exit", kill);
  return {
    child,
    async end() {
      const exited = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
      kill();
      await exited;
      process.off("exit", kill);
    },
  };
}
