import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Suggestion } from "../../../../shared/agreement/suggestions.ts";
import { useDesk } from "../desk/Desk.tsx";

/** The whole of it stands in the point above; a line says enough to tell one from another. */
const LONGEST_QUOTE = 120;

function quoted(words: string): string {
  const letters = Array.from(words.trim());
  if (letters.length === 0) return words;
  return letters.length <= LONGEST_QUOTE ? words.trim() : `${letters.slice(0, LONGEST_QUOTE).join("")}…`;
}

/** What is suggested, as a sentence. */
export function SuggestionLine(props: { readonly suggestion: Suggestion }): ReactNode {
  const { by } = props.suggestion;
  const { me, partnerName } = useDesk();
  const [inserted, removed] = [quoted(props.suggestion.inserted), quoted(props.suggestion.removed)];
  const name = <bdi>{partnerName}</bdi>;
  if (by === me) {
    if (removed === "")
      return (
        <Trans>
          You suggest adding “<ins>{inserted}</ins>”.
        </Trans>
      );
    if (inserted === "")
      return (
        <Trans>
          You suggest leaving out “<del>{removed}</del>”.
        </Trans>
      );
    return (
      <Trans>
        You suggest “<ins>{inserted}</ins>” instead of “<del>{removed}</del>”.
      </Trans>
    );
  }
  if (removed === "")
    return (
      <Trans>
        {name} suggests adding “<ins>{inserted}</ins>”.
      </Trans>
    );
  if (inserted === "")
    return (
      <Trans>
        {name} suggests leaving out “<del>{removed}</del>”.
      </Trans>
    );
  return (
    <Trans>
      {name} suggests “<ins>{inserted}</ins>” instead of “<del>{removed}</del>”.
    </Trans>
  );
}
