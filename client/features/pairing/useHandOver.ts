import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { announce } from "../../platform/ui/announce.ts";

/** Copying and the share sheet. Both can be refused by the browser; the text stays on the screen to select. */
export function useHandOver(text: string): {
  readonly canShare: boolean;
  readonly isCopied: boolean;
  readonly copy: () => void;
  readonly share: () => void;
} {
  const { t } = useLingui();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      announce(t`Copied`);
    } catch {
      announce(t`Copying is not allowed here. Select the link and copy it by hand.`);
    }
  };
  const share = async (): Promise<void> => {
    try {
      // One text: with a separate address several apps send only one of the two.
      await navigator.share({ text });
    } catch {
      // The person closed the sheet; that is an answer too.
    }
  };
  return {
    canShare: typeof navigator.share === "function",
    isCopied: copied === text,
    copy: () => void copy(),
    share: () => void share(),
  };
}
