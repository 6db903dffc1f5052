import "../requireNode24.ts";
import { accessSync, constants, statSync } from "node:fs";
import { join } from "node:path";
import { databaseIn } from "../dataFolder.ts";
import { systemClock } from "../systemClock.ts";
import { copyDatabase } from "./copyDatabase.ts";
import { runTool } from "./runTool.ts";
import { backupSentences, sharedBackupSentence } from "./sentences.ts";

/** npm run backup -- FILE (or a folder that is there): a copy of everything that the server keeps; it may be running. */
await runTool("npm run backup -- /backups/common-ground.db", sharedBackupSentence, async (named, dataDir) => {
  const nowMs = systemClock.now();
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
  const stamp = new Date(nowMs).toISOString().replace(/[:.]/g, "-");
  const to = isFolder ? join(named, `common-ground-${stamp}.db`) : named;
  const from = databaseIn(dataDir);
  accessSync(from, constants.R_OK);
  return backupSentences(to, await copyDatabase(from, to, nowMs), nowMs);
});
