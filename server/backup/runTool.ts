import { resolve } from "node:path";
import { parseSettings } from "../settings.ts";
import { backupFailure } from "./sentences.ts";

/** One file to name, the data folder from the settings, sentences out; 2: not understood, 1: not done. */
export async function runTool(
  example: string,
  work: (file: string, dataDir: string) => Promise<readonly string[]>,
): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) return end(2, [`Name one file: ${example}`]);
  const settings = parseSettings(process.env);
  if (!settings.ok) return end(2, settings.sentences);
  const { dataDir } = settings.value;
  try {
    process.stdout.write(`${(await work(resolve(file), dataDir)).join("\n")}\n`);
  } catch (error) {
    end(1, [backupFailure(error, { file, dataDir })]);
  }
}

function end(code: number, sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = code;
}
