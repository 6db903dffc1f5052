import { type ReactNode, use, useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { classes } from "./classes.ts";
import styles from "./page.module.css";
import { neutralTitle, PlaceContext } from "./place.ts";
import type { PrivacyScope } from "./Privacy.tsx";

/** False only while the very first page is on screen: there the reading order begins at the skip link. */
let somebodyMoved = false;

/**
 * One screen: its h1 takes the focus on every navigation, the top bar learns where we are, and the
 * document's title stays the same neutral words.
 */
export function Page(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  readonly scope?: PrivacyScope;
  /** What the top bar says when the heading is a whole sentence. */
  readonly place?: string;
  /** Beside the heading: the small i, as a rule. */
  readonly aside?: ReactNode;
  readonly wide?: boolean;
  readonly className?: string | undefined;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const setPlace = use(PlaceContext);
  const place = props.place ?? props.title;
  const scope = props.scope ?? null;

  useEffect(() => {
    setPlace({ title: place, scope });
  }, [setPlace, place, scope]);

  useEffect(() => {
    document.title = neutralTitle();
    if (somebodyMoved || key !== "default") {
      if (!isBack) window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    somebodyMoved = true;
  }, [key, isBack]);

  return (
    <div
      className={classes(styles["page"], props.wide === true && styles["wide"], props.className)}
      data-wide={props.wide === true ? "" : undefined}
    >
      <header className={styles["head"]}>
        <div className={styles["titleRow"]}>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.aside}
        </div>
        {props.lead !== undefined && <p className={styles["lead"]}>{props.lead}</p>}
      </header>
      {props.children}
    </div>
  );
}
