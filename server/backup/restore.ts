import "../requireNode24.ts";
import { systemClock } from "../systemClock.ts";
import { restoreDatabase } from "./restoreDatabase.ts";
import { runTool } from "./runTool.ts";
import { restoreSentences } from "./sentences.ts";

/** npm run restore -- FILE: puts a backup in the place of what the server has. The server must not be running. */
await runTool("npm run restore -- /backups/common-ground.db", async (file, dataDir) =>
  restoreSentences(file, restoreDatabase(file, dataDir, systemClock.now())),
);
