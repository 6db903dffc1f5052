/** The end of an address that leads to the agreement in order to look for something in it. */
export const FINDING = "#search";
