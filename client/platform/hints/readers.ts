import { rulesHere } from "./rules.ts";
import type { HintReader } from "./useHints.ts";

/** The same sentence is read differently by who says it: a speaker, a listener, somebody who asks. */
export const readAsSpeaker: HintReader = (text) => rulesHere()?.statement(text, "speaker") ?? [];
export const readAsListener: HintReader = (text) => rulesHere()?.statement(text, "listener") ?? [];
export const readAsRequest: HintReader = (text) => rulesHere()?.statement(text, "request") ?? [];
