import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { compileMessage } from "./compileMessage.ts";

/**
 * English is the source: each sentence is in the code of its own screen, and nothing has to be fetched.
 * A build that strips them (the macro's "id-only") leaves ids, and then the catalogue is what speaks.
 */
export async function startWords(catalogue: () => Promise<{ readonly messages: typeof i18n.messages }>): Promise<void> {
  i18n.setMessagesCompiler(compileMessage);
  const isStripped = msg`Common Ground`.message === undefined;
  i18n.loadAndActivate({ locale: "en", messages: isStripped ? (await catalogue()).messages : {} });
}
