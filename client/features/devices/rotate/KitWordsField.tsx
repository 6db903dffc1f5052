import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { KitWordsProblem } from "../../../../shared/seal/keys/kitWords.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";

export type KitTrouble = KitWordsProblem | "kit-of-another";

/** Never needed: without the words the two people read eight new ones to each other. */
export function KitWordsField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly trouble: KitTrouble | null;
}): ReactNode {
  return (
    <Disclosure title={<Trans>I have my 24 words at hand</Trans>} startsOpen={props.trouble !== null}>
      <TextArea
        label={<Trans>The 24 words of your recovery kit</Trans>}
        value={props.value}
        onChange={props.onChange}
        rows={3}
        hint={<Trans>With them the eight words that you compared stay the same. They are kept nowhere.</Trans>}
        {...(props.trouble !== null && { problem: <Trouble of={props.trouble} /> })}
      />
    </Disclosure>
  );
}

function Trouble(props: { readonly of: KitTrouble }): ReactNode {
  switch (props.of) {
    // Said of the field below and not of the person: a page is misread more easily than it is wrong.
    case "kit-word-count":
      return <Trans>There are 24 words on the page. Look whether one is missing or is there twice.</Trans>;
    case "kit-word-unknown":
      return <Trans>One of these is not a word of the kit. Compare them with the page, letter by letter.</Trans>;
    case "kit-words-mistyped":
      return <Trans>These words do not belong together like this. Perhaps two of them have changed places.</Trans>;
    case "kit-of-another":
      return <Trans>These 24 words belong to another space. Nothing was changed.</Trans>;
  }
}
