import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";

/** What a host is handed in `deploy/`, read as the programs that it is written for would read it. */
const root = resolve(import.meta.dirname, "../..");

export const pathOf = (path: string): string => join(root, path);
export const textOf = (path: string): string => readFileSync(pathOf(path), "utf8");

/** Only what a promise is made about; the names of everything else are held in `KNOWN` by the test. */
const service = z.looseObject({
  image: z.string(),
  read_only: z.optional(z.boolean()),
  user: z.optional(z.string()),
  cap_drop: z.optional(z.array(z.string())),
  cap_add: z._default(z.array(z.string()), []),
  security_opt: z.optional(z.array(z.string())),
  ports: z._default(z.array(z.string()), []),
  networks: z.array(z.string()),
  volumes: z._default(z.array(z.string()), []),
  tmpfs: z._default(z.array(z.string()), []),
  command: z._default(z.array(z.string()), []),
  environment: z._default(z.record(z.string(), z.string()), {}),
  depends_on: z._default(z.record(z.string(), z.strictObject({ condition: z.string() })), {}),
  stop_grace_period: z.optional(z.string()),
  healthcheck: z.optional(z.looseObject({ test: z.array(z.string()) })),
  build: z.optional(z.strictObject({ context: z.string(), dockerfile: z.string() })),
});

const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.strictObject({ internal: z.optional(z.boolean()) })),
  volumes: z.record(z.string(), z.strictObject({})),
});

export type ComposeFile = z.infer<typeof composeFile>;
export type Service = ComposeFile["services"][string];

export const COMPOSE_FILES = ["deploy/compose.yaml", "deploy/compose.single.yaml"] as const;

export function readCompose(path: string): ComposeFile {
  return composeFile.parse(parse(textOf(path), { merge: true }));
}

export function serviceOf(file: ComposeFile, name: string): Service {
  const found = file.services[name];
  if (found === undefined) throw new Error(`there is no service ${name}`);
  return found;
}

/** `${NAME}`, `${NAME:-instead}` and `${NAME:?what to do}`, as compose fills them in; `$$` stands for one dollar. */
export function filledIn(text: string, given: Readonly<Record<string, string>>): string {
  return text
    .replaceAll(/(?<!\$)\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_all, name: string, instead: string | undefined) => {
      const value = given[name] ?? "";
      return value === "" ? (instead ?? "") : value;
    })
    .replaceAll("$$", "$");
}

export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = ""]) => name);
}

/** Names and values of an .env file, in which a line is a comment, empty, or NAME=value. */
export function environmentIn(path: string): Readonly<Record<string, string>> {
  const lines = textOf(path)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}
