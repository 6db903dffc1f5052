/** Help lines as they stand at the end of a private copy; `client/app` brings them from the help pages. */
export interface HelpToPrint {
  readonly note: string;
  readonly countries: readonly {
    readonly country: string;
    readonly lines: readonly { readonly name: string; readonly number: string }[];
  }[];
}
