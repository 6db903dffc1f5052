import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../space/SpaceContext.tsx";

/** A person's name in a sentence, with its own direction; a partner not yet named is "your partner". */
export function PersonName(props: { of: "me" | "partner" }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const name = view[props.of].name;
  return <bdi>{name ?? (props.of === "me" ? t`you` : t`your partner`)}</bdi>;
}
