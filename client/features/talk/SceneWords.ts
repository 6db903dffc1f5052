/** The heading of the page and the one line below it. */
export interface SceneWords {
  readonly title: string;
  readonly lead: string;
}
