import type { ReactNode } from "react";
import styles from "./landing.module.css";
import art from "./twoPaths.module.css";

/** Two paths come from far apart, meet at the stones over the water, and go on side by side. Nobody is in it. */
export function TwoPaths(): ReactNode {
  return (
    <svg
      className={styles["picture"]}
      viewBox="0 0 720 620"
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      aria-hidden="true"
    >
      <circle className={art["sun"]} cx="462" cy="196" r="54" />
      <path className={art["far"]} d="M0 262c92-58 196-74 300-34s150 62 232 40 134-62 188-66v418H0Z" />
      <path className={art["line"]} d="M0 288c96-52 190-64 292-28s162 64 246 42 128-56 182-62" />
      <path className={art["middle"]} d="M0 346c120-54 214-44 320-8s190 44 272 12 96-36 128-40v310H0Z" />
      <path className={art["line"]} d="M0 372c118-50 212-42 316-8s196 46 280 14 92-34 124-38" />
      <path className={art["line"]} d="M0 398c114-46 208-38 310-6s204 48 288 16 90-32 122-36" />
      <path
        className={art["water"]}
        d="M0 462c110-30 190-26 286-6s198 28 296 2 104-26 138-30v74c-40 0-86 8-160 24s-190 20-292 2-172-30-268-2Z"
      />
      <path
        className={art["ripple"]}
        d="M96 470c44-8 82-6 120 0M452 482c40 2 76-2 110-10M246 506c28 4 50 4 76 2M596 470c20-6 38-10 60-12"
      />
      <path className={art["near"]} d="M0 522c92-28 176-16 262 2s196 22 300 0 110-22 158-24v120H0Z" />

      <path className={art["one"]} d="M-6 612c70-52 150-20 210-44s92-30 128-36" />
      <path className={art["two"]} d="M726 604c-60-46-136-18-192-38s-92-30-128-34" />
      <path className={art["oneFar"]} d="M362 432c-22-20-58-34-48-62s84-24 86-56-46-30-38-58 46-22 66-34" />
      <path className={art["twoFar"]} d="M388 430c-20-18-52-30-46-50s86-24 86-62-44-34-38-52 42-22 62-34" />

      <g className={art["stones"]}>
        <path d="M334 529c-2-12 14-19 36-19s38 6 38 17-16 14-37 14-36-2-37-12Z" />
        <path d="M372 497c0-9 12-14 30-13s29 6 28 14-14 11-30 10-28-3-28-11Z" />
        <path d="M342 472c1-8 12-12 26-11s23 5 23 12-11 9-26 9-24-3-23-10Z" />
        <path d="M366 448c0-6 9-9 19-9s18 4 18 9-8 7-19 7-18-2-18-7Z" />
      </g>
    </svg>
  );
}
