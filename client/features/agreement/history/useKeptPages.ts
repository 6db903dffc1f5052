import { useEffect, useState } from "react";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { type KeptPage, readKeptPage } from "./keptPage.ts";

export interface KeptPages {
  readonly isReading: boolean;
  /** This browser keeps no copies, or took none when it was asked last. */
  readonly isRefused: boolean;
  /** Days before today, oldest first; what today's copy holds is on the page itself. */
  readonly pages: readonly KeptPage[];
}

const READING: KeptPages = { isReading: true, isRefused: false, pages: [] };

/** What this device kept of a document. Each copy is opened, read and let go: only its words stay in memory. */
export function useKeptPages(document: SealedDocument | null, pen: RecordPen | null, today: string): KeptPages {
  const [kept, setKept] = useState(READING);
  useEffect(() => {
    if (document === null) return;
    let isOver = false;
    void readAll(document, pen, today, () => isOver).then((read) => {
      if (!isOver) setKept(read);
    });
    return () => {
      isOver = true;
    };
  }, [document, pen, today]);
  return kept;
}

async function readAll(
  { copies }: SealedDocument,
  pen: RecordPen | null,
  today: string,
  isOver: () => boolean,
): Promise<KeptPages> {
  if (copies === null) return { isReading: false, isRefused: true, pages: [] };
  const pages: KeptPage[] = [];
  try {
    for (const day of await copies.days()) {
      if (isOver()) break;
      const doc = await copies.read(day);
      if (doc === null) continue;
      const page = readKeptPage(day, doc, pen);
      doc.destroy();
      if (page.day < today) pages.push(page);
    }
  } catch {
    // The browser let go of its store while it was read: what was read is shown, and the rest is told.
    return { isReading: false, isRefused: true, pages };
  }
  return { isReading: false, isRefused: copies.isRefused, pages };
}
