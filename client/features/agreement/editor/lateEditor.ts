import { lazily } from "../../../platform/browser/lazily.ts";

/**
 * The editor is a third of what an agreement needs, and nothing of it is needed to read one: the words are there first,
 * and by the time somebody has found where to write, it is too.
 */
export const lateEditor = lazily(async () => (await import("./ClauseEditor.tsx")).ClauseEditor);
