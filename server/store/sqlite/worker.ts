import { parentPort, workerData } from "node:worker_threads";
import { createOperations, type Operations } from "./operations.ts";
import { type DatabaseOptions, openDatabase } from "./openDatabase.ts";
import { packOutcomes, unpackBatch } from "./packedBatch.ts";
import { openFault } from "./storeProblem.ts";
import type { Answer, Question } from "./workerMessages.ts";

/**
 * The thread that owns the database. Every question is answered in the order in which it came, so an
 * fsync stops this thread and no room; what a join answers contains every append that was asked before it.
 */
if (parentPort === null) throw new Error("the store's worker runs as a worker thread");
const port = parentPort;

function open(options: DatabaseOptions): Operations | null {
  try {
    const operations = createOperations(openDatabase(options), options);
    port.postMessage({ id: 0, value: null } satisfies Answer);
    return operations;
  } catch (error) {
    const code = openFault(error);
    const refused = { id: 0, error: String(error instanceof Error ? error.message : error) };
    port.postMessage((code === null ? refused : { ...refused, code }) satisfies Answer);
    return null;
  }
}

function run(operations: Operations, question: Question): unknown {
  if (question.name === "appendUpdates") return packOutcomes(operations.appendUpdates(unpackBatch(question)));
  const operation = operations[question.name] as (...args: readonly unknown[]) => unknown;
  return operation(...question.args);
}

function answer(operations: Operations, question: Question): Answer {
  try {
    return { id: question.id, value: run(operations, question) };
  } catch (error) {
    return { id: question.id, error: String(error instanceof Error ? error.message : error) };
  }
}

const operations = open(workerData as DatabaseOptions);
if (operations) {
  port.on("message", (question: Question) => {
    port.postMessage(answer(operations, question));
    if (question.name === "close") port.close();
  });
}
