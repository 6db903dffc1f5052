/** One thing that somebody can go to or do from anywhere. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Said behind it, smaller: where it is, or that it is mine alone. */
  readonly note?: string;
  readonly choose: () => void;
}

/** Choices of one kind, under a heading. */
export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}
