import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import { useTopEdge } from "../../../platform/ui/useTopEdge.ts";
import styles from "./find.module.css";
import { useFind } from "./useFind.ts";
import { LineIcon } from "../../../platform/ui/LineIcon.tsx";

/** A count after each letter would talk over the person who types. */
const QUIET_MS = 600;

/**
 * Looks for words in the agreement. It stays under the top bar while the page scrolls; Enter goes on, Escape closes
 * it and leaves the hand at the point that was found.
 */
export function FindBar(props: { readonly onClose: (point: string | null) => void }): ReactNode {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const { question, ask, count, place, step, point } = useFind();
  useEffect(() => field.current?.focus(), []);

  const isAsked = question.trim() !== "";
  const words = !isAsked ? "" : count === 0 ? t`Nothing found` : t`${place} of ${count}`;
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => announce(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words]);

  const bar = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") props.onClose(point());
    else if (event.key === "Enter" && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const element = bar.current;
    const listener = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, []);
  return (
    <div
      ref={bar}
      role="search"
      className={styles["bar"]}
      style={useTopEdge()}
      aria-label={t`Search the agreement`}
      data-screen-only=""
    >
      <TextField ref={field} label={t`Search the agreement`} isLabelHidden value={question} onChange={ask} />
      <span className={styles["count"]} aria-hidden="true">
        {words}
      </span>
      <Button tone="plain" label={t`Previous`} onPress={() => step(-1)} isDisabled={count === 0}>
        <Arrow d="M5 12.500 10 7.500l5 5" />
      </Button>
      <Button tone="plain" label={t`Next`} onPress={() => step(1)} isDisabled={count === 0}>
        <Arrow d="M5 7.500 10 12.500l5-5" />
      </Button>
      <Button tone="plain" onPress={() => props.onClose(point())}>
        <Trans>Done</Trans>
      </Button>
    </div>
  );
}

function Arrow(props: { readonly d: string }): ReactNode {
  return (
    <LineIcon line={1.8}>
      <path d={props.d} />
    </LineIcon>
  );
}
