import { iStatementHints } from "../../../shared/wording/iStatement.ts";
import type { HintReader } from "./useHints.ts";

/** The same sentence is read differently by who says it: a speaker, a listener, somebody who asks. */
export const readAsSpeaker: HintReader = (text) => iStatementHints(text, "speaker");
export const readAsListener: HintReader = (text) => iStatementHints(text, "listener");
export const readAsRequest: HintReader = (text) => iStatementHints(text, "request");
