import { type ReactNode, Suspense, use } from "react";
import { LeaveQuickly } from "../../features/leaveQuickly/LeaveQuickly.tsx";
import { setShut } from "../../features/leaveQuickly/shut.ts";
import { useIdleLock } from "../../features/lock/useIdleLock.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { LockScreen } from "../parts.ts";
import { LeaveContext } from "../shell/leaveContext.ts";
import { useErased } from "./useErased.ts";

const shutAll = (): void => setShut(true);

/**
 * While a PIN or a passphrase is asked for, nothing of any screen is mounted: the lock is not a curtain before
 * content, the content is gone. Where nothing is asked for, the door (one tap) has been enough.
 */
export function UnlessLocked(props: { readonly children: ReactNode }): ReactNode {
  const { view } = useSpace();
  const leave = use(LeaveContext);
  const erased = useErased();
  const isOpen = view.stage !== "locked" && view.stage !== "opening";
  useIdleLock(isOpen ? view.lock.idleMinutes : null, shutAll);
  if (view.stage !== "locked" || view.lock.asks === "nothing") return props.children;
  return (
    <Suspense fallback={<LeaveQuickly onLeave={leave} />}>
      <LockScreen leave={<LeaveQuickly onLeave={leave} />} onErased={erased} />
    </Suspense>
  );
}
