/** Grows whenever one byte of what is rendered changes; the old one stays, because old files are checked with it. */
export const RENDERER = 1;
