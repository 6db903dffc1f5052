/** One line to whoever typed the command. Standard error, because some scripts answer on standard output. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the command with one sentence and no stack: what happened, and what to do. */
export function stop(sentence) {
  say(sentence);
  process.exit(1);
}
