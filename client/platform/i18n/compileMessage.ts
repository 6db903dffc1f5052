import type { I18n } from "@lingui/core";

/**
 * Reads ICU messages as far as our sentences use them: {name}, {count, plural, one {..} other {..}}, select,
 * # and quotes. Sentences travel with the screen that says them, so the first page carries its own few and
 * no catalogue; the full parser would cost that page more than all its words.
 */
type Token = string | [string] | [string, string, Record<string, string | number | Token[] | undefined>];

type CompiledMessage = ReturnType<Parameters<I18n["setMessagesCompiler"]>[0]>;

const compiled = new Map<string, CompiledMessage>();

export function compileMessage(message: string): CompiledMessage {
  const before = compiled.get(message);
  if (before !== undefined) return before;
  const reader = { text: message, at: 0 };
  const tokens = /['{}#]/.test(message) ? readTokens(reader, false) : [message];
  // Whatever does not read to its end is shown as it stands rather than half.
  const whole = (reader.at === message.length || tokens[0] === message ? tokens : [message]) as CompiledMessage;
  compiled.set(message, whole);
  return whole;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Until the end, or until the brace that closes a plural's branch. */
function readTokens(reader: Reader, isInPlural: boolean): Token[] {
  const tokens: Token[] = [];
  let words = "";
  const put = (token?: Token): void => {
    if (words !== "") tokens.push(words);
    words = "";
    if (token !== undefined) tokens.push(token);
  };
  for (; reader.at < reader.text.length; reader.at++) {
    const letter = reader.text.charAt(reader.at);
    if (letter === "}") break;
    if (letter === "'") words += readQuote(reader);
    else if (letter === "#" && isInPlural) put("#");
    else if (letter === "{") put(readArgument(reader));
    else words += letter;
  }
  put();
  return tokens;
}

/** '' is an apostrophe, '{ begins a quote that runs to the next apostrophe, any other ' is itself. */
function readQuote(reader: Reader): string {
  const next = reader.text.charAt(reader.at + 1);
  if (next === "'") {
    reader.at++;
    return "'";
  }
  if (next !== "{" && next !== "}") return "'";
  const end = reader.text.indexOf("'", reader.at + 2);
  const stop = end === -1 ? reader.text.length : end;
  const quoted = reader.text.slice(reader.at + 1, stop);
  reader.at = stop;
  return quoted;
}

/** Stands on the opening brace and leaves on the closing one. */
function readArgument(reader: Reader): Token {
  const name = readWord(reader, 1);
  if (reader.text.charAt(reader.at) === "}") return [name];
  const type = readWord(reader, 1);
  const branches: Record<string, string | number | Token[] | undefined> = { offset: undefined };
  while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== "}") {
    const key = readWord(reader, 1);
    if (reader.text.charAt(reader.at) !== "{") break;
    reader.at++;
    branches[key.replace(/^=/, "")] = readTokens(reader, type !== "select");
    reader.at++;
    while (reader.text.charAt(reader.at) === " ") reader.at++;
    if (reader.text.charAt(reader.at) !== "}") reader.at--;
  }
  return [name, type, branches];
}

function readWord(reader: Reader, skip: number): string {
  reader.at += skip;
  const start = reader.at;
  while (reader.at < reader.text.length && !/[,{}]/.test(reader.text.charAt(reader.at))) reader.at++;
  return reader.text.slice(start, reader.at).trim();
}
