import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { NotSaid, OtherSignature, Refusal, SameTextWhy, SignatureState, UnchangedWhy } from "./report.ts";

/**
 * What the command line says. The screens have their own sentences, which can be read in other languages. Three
 * answers are possible, and "this cannot be told" is one of them: it is no lesser "yes".
 */
export const REFUSALS: Record<Refusal, string> = {
  empty: "This file is empty.",
  "too-large": "This file is larger than any page signed with Common Ground can be, so it was not opened.",
  "not-a-pdf": "This is not a PDF.",
  encrypted: "This PDF is locked with a password. A page signed with Common Ground never is.",
  "cut-short": "This PDF ends in the middle. It did not arrive whole.",
  newer: "This page was made by a newer version of this program. Update it and try again.",
};

export const UNCHANGED: Record<UnchangedWhy, string> = {
  "built-again": "Yes. The whole file was built again, and it is the same to the last byte.",
  "pages-differ": "No. The pages are not the ones that the text inside gives.",
  "signature-differs": "No. The pages are as they were, but something in a signature was changed, or it was never one.",
  "other-key": "No. In the place of a signature there is one by another key than the page names.",
  "more-was-added": "No. Something was added after it was signed, and it may cover what the pages say.",
  "attached-unreadable": "No. The agreement attached to it can no longer be read.",
  "nothing-to-compare": "This cannot be told. Only a page that was signed with Common Ground can be built again.",
};

export const SAME_TEXT: Record<SameTextWhy, string> = {
  "drawn-again": "Yes. The pages were drawn again from the attached text, and are the same.",
  "pages-differ": "No. Drawn again, the attached text gives other pages than these.",
  "may-be-covered":
    "This cannot be told. The pages underneath show it, but what was added may show something else over them.",
  "attached-unreadable": "This cannot be told. The attached text can no longer be read.",
  "nothing-attached": "No agreement is attached to this file.",
};

export const SIGNATURES: Record<SignatureState, string> = {
  holds: "signed with this key.",
  none: "no signature in this file.",
  "does-not-hold": "what stands in the place of the signature does not hold for this page.",
  "other-key": "the signature in this place was made by another key.",
  "not-looked-at": "not looked at, because the pages in front of it differ.",
};

export const OTHERS: Record<OtherSignature["intact"], Record<OtherSignature["covers"], string>> = {
  yes: {
    all: "all of this file is as it was signed. The name is what the signer wrote.",
    "a-part": "what it signed is whole, but that is not all of this file.",
  },
  no: { all: "what it signed was changed afterwards.", "a-part": "what it signed was changed afterwards." },
  "cannot-say": { all: "of a kind that is not read here.", "a-part": "of a kind that is not read here." },
};

/** Said after every report, the good ones too: what a file cannot know is asked of the two people. */
export function notSaidLine(not: NotSaid): string {
  switch (not) {
    case "who-they-are":
      return "who they are: the names are what they chose";
    case "when":
      return "when it was signed: a day in a file is what a device said";
    case "free-will":
      return "whether they signed freely";
    case "stands-today":
      return "whether it stands today: only the two of them can say";
    case "later-withdrawal":
      return "whether something was taken back later: that would be in a newer copy";
    case "key-called-back":
      return "whether one of the devices was lost since, and its key called back";
    case "key-passed-on":
      return "whether they made the newer key themselves: an earlier device passed it on, not their recovery words";
    case "second-signature":
      return "whether the other one signed as well: that would be in another copy";
    case "issuer":
      return "who issued the signers' certificates, and whether they were called back";
    case "what-it-shows":
      return "what the pages show, or whether something was laid over them";
    default:
      return assertNever(not);
  }
}
