import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Slot } from "../../../../shared/base/ids.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import styles from "./speaker.module.css";

/** Who says it: an initial in a soft colour, and always the name as well, because colours alone say nothing. */
export function Speaker(props: { readonly slot: Slot }): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const isMe = props.slot === view.slot;
  const name = isMe ? view.me.name : view.partner.name;
  const shown = isMe ? t`You` : (name ?? t`Your partner`);
  return (
    <span className={styles["speaker"]} data-slot={props.slot}>
      <span className={styles["initial"]} aria-hidden="true">
        {firstLetter(name ?? shown)}
      </span>
      <bdi>{shown}</bdi>
    </span>
  );
}

/** As a person sees it: an emoji or a letter with its accents is one. */
function firstLetter(name: string): string {
  const [first] = typeof Intl.Segmenter === "function" ? [...new Intl.Segmenter().segment(name)] : [];
  return (first?.segment ?? name.charAt(0)).toLocaleUpperCase();
}
