import { useLingui } from "@lingui/react/macro";
import { announce } from "../../../platform/ui/announce.ts";

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

export const PDF = "application/pdf";

/** Some browsers read the address only after the press. */
const ADDRESS_LIFE_MS = 60_000;

/** Whether this device has a sheet that takes files: phones do, most computers do not. */
export function mayHandOver(): boolean {
  return (
    typeof navigator.canShare === "function" &&
    navigator.canShare({ files: [new File([""], "page.pdf", { type: PDF })] })
  );
}

/** A file leaves this page in one of two ways, both by the person's own press. */
export function useHandOverFile(): {
  readonly save: (file: MadeFile) => void;
  readonly share: (file: MadeFile) => void;
} {
  const { t } = useLingui();
  const save = ({ name, bytes, type }: MadeFile): void => {
    const address = URL.createObjectURL(blobOf(bytes, type));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS);
    announce(t`Saved as ${name}.`);
  };
  return {
    save,
    share(file) {
      const { name, bytes, type } = file;
      navigator.share({ files: [new File([blobOf(bytes, type)], name, { type })] }).catch((reason: unknown) => {
        // Closing the sheet is an answer; a press that is too long ago for it ends in an ordinary download.
        if (!(reason instanceof DOMException && reason.name === "AbortError")) save(file);
      });
    },
  };
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}
