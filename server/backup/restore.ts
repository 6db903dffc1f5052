import "../requireNode24.ts";
import { systemClock } from "../systemClock.ts";
import { markTool } from "./markTool.ts";
import { restoreDatabase } from "./restoreDatabase.ts";
import { runTool } from "./runTool.ts";
import { restoreSentences, sharedRestoreSentence } from "./sentences.ts";

/**
 * npm run restore -- FILE: puts a backup in the place of what the server has. The server must not be running.
 * npm run restore -- --mark: says of a PostgreSQL database that somebody else put there that it is from a backup.
 */
if (process.argv.slice(2).join(" ") === "--mark") await markTool();
else
  await runTool("npm run restore -- /backups/common-ground.db", sharedRestoreSentence, async (file, dataDir) =>
    restoreSentences(file, restoreDatabase(file, dataDir, systemClock.now())),
  );
