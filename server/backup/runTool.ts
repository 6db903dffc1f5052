import { resolve } from "node:path";
import { parseSettings } from "../settings.ts";
import { backupFailure } from "./sentences.ts";

/**
 * One file to name, the data folder from the settings, sentences out; 2: not understood, 1: not done. What lies in
 * PostgreSQL is for PostgreSQL's own tools, and `instead` says which.
 */
export async function runTool(
  example: string,
  instead: (databaseUrl: string) => string,
  work: (file: string, dataDir: string) => Promise<readonly string[]>,
): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) return end(2, [`Name one file: ${example}`]);
  const settings = parseSettings(process.env);
  if (!settings.ok) return end(2, settings.sentences);
  const { dataDir, databaseUrl } = settings.value;
  if (databaseUrl !== null) return end(1, [instead(databaseUrl)]);
  try {
    process.stdout.write(`${(await work(resolve(file), dataDir)).join("\n")}\n`);
  } catch (error) {
    end(1, [backupFailure(error, { file, dataDir })]);
  }
}

export function end(code: number, sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = code;
}
