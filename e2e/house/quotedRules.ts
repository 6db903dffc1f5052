/** A file of this repository: its path and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface QuotedRules {
  readonly rules: readonly string[];
  /** Rules that no test quotes: nobody would notice that they are no longer true. */
  readonly unquoted: readonly string[];
  /** Ids at the head of a test's name that are no rule: of one that was renumbered, or that was never written down. */
  readonly unknown: readonly string[];
}

/**
 * Holds SPEC.md against the tests. A rule is quoted where its id stands in the code of a test, which is its name or a
 * step of it: an id in a comment proves nothing.
 */
export function quotedRules(spec: string, files: readonly Source[]): QuotedRules {
  const rules = [...spec.matchAll(/^- \*\*([A-Z]\d{1,3})\*\*/gm)].map(([, rule = ""]) => rule);
  const tests = files.filter(({ path }) => /\.(test|spec)\.(tsx?|mjs)$/.test(path));
  const code = withSuites(tests, files)
    .map(({ text }) => text.replaceAll(/^\s*\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, ""))
    .join("\n");
  const quoted = new Set(code.match(/\b[A-Z]\d{1,3}\b/g));
  // Other tables have ids too, such as the faults in docs/faults.md: a letter that SPEC does not use is theirs.
  const letters = new Set(rules.map(([letter]) => letter));
  const heads = [...code.matchAll(/["'`;] ?((?:[A-Z]\d{1,3}(?:, | and | )?)+): /g)].flatMap(
    ([, head = ""]) => head.match(/[A-Z]\d{1,3}/g) ?? [],
  );
  return {
    rules,
    unquoted: rules.filter((rule) => !quoted.has(rule)),
    unknown: [...new Set(heads)].filter((id) => letters.has(id[0]) && !rules.includes(id)).toSorted(),
  };
}

/** A contract suite is a test as soon as a test runs it, through another suite too; one that nobody runs is none. */
function withSuites(tests: readonly Source[], files: readonly Source[]): readonly Source[] {
  const suites = files.filter(({ path }) => path.endsWith("Contract.ts"));
  const ran = (counted: readonly Source[]): readonly Source[] => {
    const more = suites.filter((suite) => {
      const name = suite.path.split("/").at(-1) ?? "";
      return !counted.includes(suite) && counted.some(({ text }) => text.includes(`/${name}"`));
    });
    return more.length === 0 ? counted : ran([...counted, ...more]);
  };
  return ran(tests);
}
