import type { ReactNode } from "react";
import styles from "./landing.module.css";
import art from "./twoPaths.module.css";

/** Two paths come from far apart, approach over stones, cross, and go on side by side. Nobody is in it. */
export function TwoPaths(): ReactNode {
  return (
    <svg className={styles["picture"]} viewBox="0 0 720 620" preserveAspectRatio="xMidYMax slice" fill="none" aria-hidden="true">
      <circle className={art["sun"]} cx="452" cy="168" r="58" />
      <path className={art["far"]} d="M0 262c92-58 196-74 300-34s150 62 232 40 134-62 188-66v418H0Z" />
      <path className={art["line"]} d="M0 286c96-52 190-64 292-28s162 64 246 42 128-56 182-62" />
      <path className={art["middle"]} d="M0 356c120-54 214-44 320-8s190 44 272 12 96-36 128-40v300H0Z" />
      <path className={art["line"]} d="M0 382c118-50 212-42 316-8s196 46 280 14 92-34 124-38" />
      <path className={art["line"]} d="M0 410c112-44 206-36 306-6s206 50 292 16 88-30 122-34" />
      <path className={art["near"]} d="M0 486c92-30 170-20 262 6s236 28 322-8 108-20 136-22v158H0Z" />
      <path className={art["water"]} d="M0 470c96-22 176-12 262 10s226 32 322 0 106-22 136-24" />
      <path className={art["water"]} d="M0 456c98-18 180-10 268 12s214 30 310 0 108-22 142-24" />

      <path className={art["one"]} d="M44 640c16-70 128-78 176-104s34-54 68-70 66-30 62-66-40-46-20-82 56-38 58-74" />
      <path className={art["two"]} d="M690 640c-28-62-112-70-172-92s-74-46-118-68-62-36-52-72 62-42 58-80-34-46-2-82" />

      <g className={art["stones"]}>
        <path d="M236 532c0-9 14-14 29-14s28 6 28 14-13 10-29 10-28-2-28-10Z" />
        <path d="M300 506c0-8 12-12 25-12s24 5 24 12-11 9-25 9-24-2-24-9Z" />
        <path d="M392 512c0-8 12-13 26-13s26 6 26 13-12 9-27 9-25-2-25-9Z" />
        <path d="M458 534c0-9 14-13 29-13s28 6 28 13-13 10-29 10-28-2-28-10Z" />
        <path d="M346 476c0-7 10-11 21-11s21 5 21 11-9 8-21 8-21-2-21-8Z" />
      </g>
      <path className={art["bridge"]} d="M292 452c28-34 118-34 150 4M306 446v-12M330 432v-12M360 426v-12M392 428v-12M420 438v-12M300 436c30-30 106-30 132 2" />
    </svg>
  );
}
