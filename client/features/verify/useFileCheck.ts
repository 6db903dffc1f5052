import { useEffect, useRef, useState } from "react";
import type { Report } from "../../platform/signing/verify/report.ts";
import { FILE_BYTES_MAX, refused } from "../../platform/signing/verify/refused.ts";
import type { StartVerifier, Verifier, VerifyStep } from "../../platform/signing/verify/verifier.ts";

interface FileCheck {
  /** Counts the files that were chosen: the same name may be another file. */
  readonly turn: number;
  readonly fileName: string | null;
  readonly step: VerifyStep | null;
  readonly report: Report | null;
  /** The program itself could not go on: a part of it did not arrive. */
  readonly hasFault: boolean;
  readonly choose: (file: File) => void;
}

const NOTHING = { turn: 0, fileName: null, step: null, report: null, hasFault: false };

/** The verifier starts with the screen, so that everything it needs is here before the connection goes. */
export function useFileCheck(start: StartVerifier): FileCheck {
  const [state, setState] = useState<Omit<FileCheck, "choose">>(NOTHING);
  const verifier = useRef<Verifier | null>(null);
  const turn = useRef(0);

  useEffect(() => {
    const started = start();
    verifier.current = started;
    return () => {
      turn.current += 1;
      verifier.current = null;
      started.stop();
    };
  }, [start]);

  const check = async (file: File): Promise<void> => {
    const mine = ++turn.current;
    const isMine = (): boolean => turn.current === mine;
    const fileName = file.name;
    const show = (next: Partial<FileCheck>): void => {
      if (isMine()) setState({ ...NOTHING, turn: mine, fileName, ...next });
    };
    // Measured before a byte is read: a film that was dropped by mistake must not fill the memory.
    if (file.size > FILE_BYTES_MAX) return show({ report: refused("too-large") });
    show({ step: "reading" });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const report = await verifier.current?.verify(bytes, (step) => show({ step }));
      if (report !== undefined) show({ report });
    } catch {
      show({ hasFault: true });
    }
  };
  return { ...state, choose: (file) => void check(file) };
}
