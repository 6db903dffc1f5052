/**
 * Whether a space was erased here on purpose. The login, which no script can delete, stays, and must not
 * be mistaken for storage that the browser lost. A browser that wiped everything wiped this note too.
 */
export function wasErasedHere(name: string): boolean {
  return storage()?.getItem(key(name)) === "1";
}

export function noteErased(name: string, isErased: boolean): void {
  if (isErased) storage()?.setItem(key(name), "1");
  else storage()?.removeItem(key(name));
}

const key = (name: string): string => `${name}/erased`;

function storage(): Storage | null {
  try {
    return typeof localStorage === "undefined" ? null : localStorage;
  } catch {
    return null;
  }
}
