/** Joins class names; CSS modules are typed as "maybe there", and a missing one is simply left out. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
