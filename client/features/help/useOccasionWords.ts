import { useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import { helpOccasion, type HelpOccasion } from "./helpOccasion.ts";

/** One sentence about what is free here, before the words that stand in every card. */
export function useOccasionWords(): string | null {
  const { t } = useLingui();
  const words: Readonly<Record<HelpOccasion, string | null>> = {
    talk: t`You may pause or leave a talk at any moment. It needs no reason, and nobody is asked why.`,
    sorry: t`An apology is owed no answer, and nobody has to write one here.`,
    agreement: t`Your limits are yours and need no agreement. A point that you are not comfortable with simply stays open.`,
    page: t`Nobody has to sign. Keeping it open looks like not having got round to it.`,
    promises: t`A promise is made by the one who keeps it. Nobody may ask for your passwords, your messages or where you are.`,
    crossed: t`A limit that was crossed is not yours to explain or to repair alone.`,
    usual: null,
  };
  // From the address alone: what somebody wrote must never change what the card says.
  return words[helpOccasion(useLocation().pathname)];
}
