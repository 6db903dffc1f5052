import { type MouseEvent, type PointerEvent, type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import styles from "./asPartner.module.css";
import { toPicture } from "./asPartnerPath.ts";

/**
 * Nothing in here can be pressed or written: a disabled fieldset switches off every control inside it, for the hand,
 * the keyboard and a screen reader alike, and leaves how it looks. Links lead on within the picture.
 */
export function Still(props: { readonly children: ReactNode }): ReactNode {
  const navigate = useNavigate();
  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event.target);
    event.stopPropagation();
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(toPicture(new URL(link.href).pathname));
  };
  // Selecting words is reading; what a press at a selection would open is not.
  const onPointer = (event: PointerEvent): void => {
    if (linkOf(event.target) === null) event.stopPropagation();
  };
  // The keys of the page (undo, comments) mean one's own page, not this one.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey && event.code === "KeyM") event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);
  return (
    <fieldset disabled className={styles["still"]} onClickCapture={onClick} onPointerDownCapture={onPointer}>
      {props.children}
    </fieldset>
  );
}

function linkOf(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
}
