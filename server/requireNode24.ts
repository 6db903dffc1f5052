/**
 * Imported first by `main`, for its effect: `npm start` brings the right Node along, but somebody may run
 * `node server/main.ts` by hand, and then deserves a sentence and not a stack.
 */
const OLDEST_MAJOR = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_MAJOR) {
  process.stderr.write(
    `Common Ground needs Node ${OLDEST_MAJOR} or newer; this is ${process.version}. "npm start" brings the right one along.\n`,
  );
  process.exit(1);
}
