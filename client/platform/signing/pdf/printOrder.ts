import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { Rendered } from "./rendered.ts";
import type { ReadingCopyOptions } from "./renderReadingCopy.ts";

/** What goes to the worker; back comes one answer, and then the worker is no more. */
export interface PrintOrder {
  readonly kind: "page" | "reading-copy";
  readonly page: AgreementPage;
  readonly options: ReadingCopyOptions;
}

/** `null`: the fonts could not be had. */
export type PrintAnswer = Rendered | null;
