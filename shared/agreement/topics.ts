/**
 * The topics of an agreement, in the order in which they are read. Only ids live in the documents: what a
 * topic is called is a matter of the reader's language. Ids are final; a topic may be added at the end of
 * its neighbours, never renamed.
 */
export const TOPICS = [
  "daily-life",
  "social-situations",
  "third-person",
  "closeness",
  "phones",
  "money",
  "how-we-talk",
  "own-time",
  "reassurance",
  "family",
  "when-crossed",
  "help-and-review",
] as const;

export type TopicId = (typeof TOPICS)[number];

/** Four to begin with: twelve empty headings would be a form, and nobody who is tired wants a form. */
export const FIRST_TOPICS: readonly TopicId[] = ["daily-life", "social-situations", "closeness", "how-we-talk"];

export function isTopic(value: unknown): value is TopicId {
  return TOPICS.some((topic) => topic === value);
}

/** Reading order, first topics first: these stay at the top however many are added later. */
export function inReadingOrder(topics: ReadonlySet<TopicId>): readonly TopicId[] {
  const first = FIRST_TOPICS.filter((topic) => topics.has(topic));
  return [...first, ...TOPICS.filter((topic) => topics.has(topic) && !first.includes(topic))];
}
