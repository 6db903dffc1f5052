import { parseSettings } from "../settings.ts";
import { markRestored } from "./markRestored.ts";
import { end } from "./runTool.ts";
import { backupFailure, MARK_NEEDS_DATABASE, markSentences } from "./sentences.ts";

/** npm run restore -- --mark; 2: not understood, 1: not done. */
export async function markTool(): Promise<void> {
  const settings = parseSettings(process.env);
  if (!settings.ok) return end(2, settings.sentences);
  const { databaseUrl, dataDir } = settings.value;
  if (databaseUrl === null) return end(2, [MARK_NEEDS_DATABASE]);
  try {
    process.stdout.write(`${markSentences(databaseUrl, await markRestored(databaseUrl)).join("\n")}\n`);
  } catch (error) {
    end(1, [backupFailure(error, { file: "the database", dataDir })]);
  }
}
