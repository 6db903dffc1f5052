/**
 * The words that stand in every agreement and that nobody can remove, because they are in the program and
 * not in the document: what both keep whatever else is written, what a boundary is, and what the paper is
 * not. English here; a translation stands beside them in the reading copy, never instead of them.
 */
export const AGREEMENT_TITLE = "What we ask of ourselves";
export const AGREEMENT_TITLE_ALONE = "What I ask of myself";

export const FOUNDING_LINE = "Boundaries are guidelines that help rebuild safety, not punishments.";

export const PREAMBLE =
  "Either of us may pause, change our mind, seek help, see friends, family, a doctor or a counsellor, and leave. Nothing here can be used as a debt.";

export const STANDING_NOTICE =
  "This is a personal statement of intentions. It is not a contract, gives nobody rights over the other, is no evidence of any fault, and either person may end it at any time. It does not cover property, children, immigration, or any duty of physical intimacy.";
