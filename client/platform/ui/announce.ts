/**
 * One polite voice for the whole page. Remote letters never come here; presence and edits arrive bundled
 * by whoever knows them. Only the newest sentence counts: a queue would talk over the person.
 */
type Listener = (sentence: string) => void;
const listeners = new Set<Listener>();

export function announce(sentence: string): void {
  for (const listener of listeners) listener(sentence);
}

export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
