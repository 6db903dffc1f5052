import { type ReactNode, useEffect, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { GiveScreen } from "./GiveScreen.tsx";
import { NewDeviceScreen } from "./NewDeviceScreen.tsx";
import { forgetOpenedCode, takeOpenedCode } from "./openedCode.ts";
import { WrongDeviceScreen } from "./WrongDeviceScreen.tsx";

/**
 * One address for both ends of linking: a device without a space shows its code, one with a space reads it. A phone's
 * own camera may open it on either, and in a browser that has no space the code is told to be on the wrong side.
 */
export function LinkScreen(): ReactNode {
  const { view } = useSpace();
  const [code, setCode] = useState(takeOpenedCode);
  // The same code opened once more begins anew.
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const onChange = (): void => {
      setCode(takeOpenedCode());
      setTimes((before) => before + 1);
    };
    window.addEventListener("hashchange", onChange);
    return () => window.removeEventListener("hashchange", onChange);
  }, []);
  const done = (): void => {
    forgetOpenedCode();
    setCode(null);
  };
  const isBare = view.stage === "none" || view.stage === "keys-missing";
  // The screen of a bare device stays while it settles in: it says itself when it is done.
  const [wasBare] = useState(isBare);
  if (view.stage === "opening") return null;
  if (!isBare && !wasBare) return <GiveScreen key={times} opened={code} onDone={done} />;
  return code === null ? <NewDeviceScreen /> : <WrongDeviceScreen onOwnCode={done} />;
}
