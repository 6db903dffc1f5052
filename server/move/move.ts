import "../requireNode24.ts";
import { parseArgs } from "node:util";
import { isDatabaseUrl } from "../serviceUrls.ts";
import { moveEverything } from "./moveEverything.ts";
import { HOW_TO_ASK, moveFailure, movedSentences, NEEDS_BOTH_KINDS, tableSentence } from "./moveSentences.ts";
import type { Source, Target } from "./place.ts";
import { postgresSource, postgresTarget } from "./postgresPlace.ts";
import { sqliteSource, sqliteTarget } from "./sqlitePlace.ts";
import { databaseName } from "../serviceUrls.ts";

/** npm run move -- --from data --to DATABASE_URL, or back: everything, once, while no server runs on either. */
const [from, to] = asked();
if (from === null || to === null) end(2, HOW_TO_ASK);
else if (isDatabaseUrl(from) === isDatabaseUrl(to)) end(2, NEEDS_BOTH_KINDS);
else await move(from, to);

async function move(place: string, other: string): Promise<void> {
  let [source, target]: [Source | null, Target | null] = [null, null];
  try {
    source = isDatabaseUrl(place) ? await postgresSource(place) : sqliteSource(place);
    target = isDatabaseUrl(other) ? await postgresTarget(other) : sqliteTarget(other);
    const moved = await moveEverything(source, target, (table) => say(tableSentence(table)));
    for (const sentence of movedSentences(named(place), named(other), moved)) say(sentence);
  } catch (error) {
    end(1, moveFailure(error));
  } finally {
    await target?.close();
    await source?.close();
  }
}

function asked(): readonly [string | null, string | null] {
  try {
    const options = { from: { type: "string" }, to: { type: "string" } } as const;
    const { values } = parseArgs({ options, strict: true });
    return [placeAsked(values.from), placeAsked(values.to)];
  } catch {
    return [null, null];
  }
}

function placeAsked(word: string | undefined): string | null {
  const meant = word === "DATABASE_URL" ? process.env["DATABASE_URL"] : word;
  // An address that is none would otherwise be taken for a folder's name, password and all.
  return meant === undefined || meant === "" || (meant.includes("://") && !isDatabaseUrl(meant)) ? null : meant;
}

function named(place: string): string {
  return isDatabaseUrl(place) ? `the database ${databaseName(place)}` : place;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function end(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
