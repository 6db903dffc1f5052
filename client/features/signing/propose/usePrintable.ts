import { useEffect, useRef, useState } from "react";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { printPage } from "../../../platform/signing/pdf/printing.ts";
import type { Rendered } from "../../../platform/signing/pdf/rendered.ts";

interface Printing {
  readonly page: AgreementPage;
  /** Null where the program for it could not be fetched: then signing tells. */
  readonly done: Promise<Rendered | null>;
}

interface Printable {
  /** Null while it is printed. */
  readonly rendered: Rendered | null;
  /** For whoever presses before that. */
  readonly wait: () => Promise<Rendered | null>;
}

/** Printed once ahead of time, so that a letter no font of ours has is told before anybody proposes it. */
export function usePrintable(page: AgreementPage): Printable {
  const printing = useRef<Printing | null>(null);
  const [printed, setPrinted] = useState<{ readonly page: AgreementPage; readonly rendered: Rendered } | null>(null);
  useEffect(() => {
    let isOver = false;
    const done = printPage(page).catch(() => null);
    printing.current = { page, done };
    void done.then((rendered) => {
      if (!isOver && rendered !== null) setPrinted({ page, rendered });
    });
    return () => {
      isOver = true;
    };
  }, [page]);
  return {
    rendered: printed?.page === page ? printed.rendered : null,
    wait: () => (printing.current?.page === page ? printing.current.done : Promise.resolve(null)),
  };
}
