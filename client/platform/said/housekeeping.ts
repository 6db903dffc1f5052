/** The origin of what the program does by itself, or of what must not be undone, such as sharing. */
export const HOUSEKEEPING = { name: "housekeeping" } as const;
