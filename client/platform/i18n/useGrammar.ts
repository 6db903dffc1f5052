import type { Grammar } from "../../../shared/wording/grammar.ts";
import { grammarOf } from "../../../shared/wording/grammarOf.ts";
import { useLanguage } from "./useLanguage.ts";

/** How what is picked and typed on this screen is joined. */
export function useGrammar(): Grammar {
  return grammarOf(useLanguage());
}
