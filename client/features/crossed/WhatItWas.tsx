import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useToday } from "../../platform/browser/useToday.ts";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { useMine } from "../../platform/mine/useMine.ts";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import { Menu } from "../../platform/ui/Menu.tsx";
import { type Crossed, noteCrossed } from "./crossed.ts";
import styles from "./crossed.module.css";

/** A point of the agreement, as far as it is needed to name it. */
export interface Point {
  readonly id: string;
  readonly text: string;
}

/** Enough to tell points apart in a menu; the whole stands below once it is chosen. */
const SHOWN_CHARACTERS = 80;
const short = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()} …`.toWellFormed() : text;

/** What happened, in one's own words. Whoever crossed a limit and says so first does what weighs most. */
export function WhatItWas(props: { readonly crossed: Crossed; readonly points: readonly Point[] }): ReactNode {
  const { crossed, points } = props;
  const { t } = useLingui();
  const mine = useMine();
  const today = useToday();
  if (mine === null) return null;
  const named = points.find(({ id }) => id === crossed.point);
  return (
    <>
      <ChipGroup
        label={t`Whose limit was it?`}
        select="single"
        selected={crossed.whose === null ? [] : [crossed.whose]}
        onSelect={([whose]) =>
          noteCrossed(mine, { whose: whose === "mine" || whose === "theirs" ? whose : null }, today)
        }
      >
        <Chip id="mine">{t`A limit of mine`}</Chip>
        <Chip id="theirs">{t`A limit of the other`}</Chip>
      </ChipGroup>
      {/* Whoever says it first does what weighs most, and is told so before anything is asked of them. */}
      {crossed.whose === "theirs" && (
        <p>
          <Trans>Saying it yourself, before you are asked, is what helps most. A talk is a good place for it.</Trans>
        </p>
      )}
      <PrivateNote
        name="crossed"
        rows={3}
        label={t`What happened`}
        hint={t`What could be seen, without guessing why.`}
      />
      {/* Naming a point is a choice: not every limit was ever written down. */}
      {points.length > 0 && (
        <div className={styles["point"]}>
          <Menu
            label={t`The point it was about`}
            tone="secondary"
            choices={[
              { id: "none", text: t`None of these`, onChoose: () => noteCrossed(mine, { point: null }, today) },
              ...points.map(({ id, text }) => ({
                id,
                text: short(text),
                onChoose: () => noteCrossed(mine, { point: id }, today),
              })),
            ]}
          />
          {named !== undefined && (
            <p className={styles["named"]} dir="auto">
              {named.text}
            </p>
          )}
        </div>
      )}
    </>
  );
}
