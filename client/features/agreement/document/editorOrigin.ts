/**
 * The editor's binding names itself as the origin of whatever is typed. Its program comes after the words (`editor/
 * lateEditor.ts`), so it says its name here once it has come; before that nobody can type. To import the name would be
 * to fetch the editor before the first letter is shown.
 */
const named = new Set<unknown>();

export function nameEditorOrigin(origin: object): void {
  named.add(origin);
}

export function isFromEditor(origin: unknown): boolean {
  return named.has(origin);
}

/** For an undo history that begins now; one that began before is told by the editor itself. */
export function editorOrigins(): readonly unknown[] {
  return [...named];
}
