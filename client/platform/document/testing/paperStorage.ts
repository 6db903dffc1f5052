/** A browser's local storage as a thing in hand: its keys are its own properties, as a page sees them. */
export function paperStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      // oxlint-disable-next-line typescript/no-dynamic-delete -- reason: that is what local storage is.
      delete this[key];
    },
  };
  // reason: nothing asks it for its length, nor for a key by its number.
  return Object.create(methods) as Storage;
}
