/** Where a file that is not ours says that it was signed. */
export interface SignaturePlace {
  /** The bytes that it says it signed. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly cms: Uint8Array<ArrayBuffer>;
  readonly coversAll: boolean;
}
