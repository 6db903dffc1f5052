import { useEffect, useRef, useState } from "react";
import type { Report } from "../../platform/signing/verify/report.ts";
import { FILE_BYTES_MAX, refused } from "../../platform/signing/verify/refused.ts";
import type { StartVerifier, Verifier, VerifyStep } from "../../platform/signing/verify/verifier.ts";

/** Nothing is said of the file then: it could not be opened, or a part of the program did not arrive. */
export type Fault = "file" | "program";

interface FileCheck {
  /** Counts the files that were chosen: the same name may be another file. */
  readonly turn: number;
  readonly fileName: string | null;
  readonly step: VerifyStep | null;
  readonly report: Report | null;
  readonly fault: Fault | null;
  readonly choose: (file: File) => void;
}

const NOTHING = { turn: 0, fileName: null, step: null, report: null, fault: null };

/** The verifier starts with the screen, so that everything it needs is here before the connection goes. */
export function useFileCheck(start: StartVerifier): FileCheck {
  const [state, setState] = useState<Omit<FileCheck, "choose">>(NOTHING);
  const verifier = useRef<Verifier | null>(null);
  const turn = useRef(0);

  useEffect(() => {
    verifier.current = startedBy(start);
    return () => {
      turn.current += 1;
      verifier.current?.stop();
      verifier.current = null;
    };
  }, [start]);

  const check = async (file: File): Promise<void> => {
    const mine = ++turn.current;
    const fileName = file.name;
    const show = (next: Partial<FileCheck>): void => {
      if (turn.current === mine) setState({ ...NOTHING, turn: mine, fileName, ...next });
    };
    // Measured before a byte is read: a film that was dropped by mistake must not fill the memory.
    if (file.size > FILE_BYTES_MAX) return show({ report: refused("too-large") });
    show({ step: "reading" });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return show({ fault: "file" });
    // One that broke down is begun anew: the connection may be back.
    const working = (verifier.current ??= startedBy(start));
    try {
      if (working === null) return show({ fault: "program" });
      show({ report: await working.verify(new Uint8Array(bytes), (step) => show({ step })) });
    } catch {
      working?.stop();
      if (verifier.current === working) verifier.current = null;
      show({ fault: "program" });
    }
  };
  return { ...state, choose: (file) => void check(file) };
}

/** A browser that allows no worker says so by throwing. */
function startedBy(start: StartVerifier): Verifier | null {
  try {
    return start();
  } catch {
    return null;
  }
}
