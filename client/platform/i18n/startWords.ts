import { i18n } from "@lingui/core";

type Compiled = ReturnType<Parameters<typeof i18n.setMessagesCompiler>[0]>;
type Compile = (message: string) => Compiled;

/**
 * English is the source: each sentence travels with the screen that says it, so the first page carries its
 * own few and no catalogue is fetched. Another language loads its compiled catalogue here.
 *
 * Lingui's reader of arguments and plurals weighs a fifth of the first page's budget. That page's sentences
 * have neither, so the reader arrives with the first other screen (`readWholeSentences`).
 */
export function startWords(): void {
  i18n.setMessagesCompiler(remembering(plainSentence));
  i18n.loadAndActivate({ locale: "en", messages: {} });
}

/** Awaited before a lazy screen is drawn. */
export async function readWholeSentences(): Promise<void> {
  const { compileMessage } = await import("@lingui/message-utils/compileMessage");
  i18n.setMessagesCompiler(remembering(compileMessage));
}

function plainSentence(message: string): Compiled {
  if (message.includes("{")) throw new Error(`the first page cannot say yet: ${message}`);
  return [message];
}

/** Lingui compiles a sentence each time it is said; once is enough. */
function remembering(compile: Compile): Compile {
  const compiled = new Map<string, Compiled>();
  return (message) => {
    const known = compiled.get(message) ?? compile(message);
    compiled.set(message, known);
    return known;
  };
}
