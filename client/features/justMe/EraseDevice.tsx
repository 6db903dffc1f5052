import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { AskErase } from "../../platform/ui/AskErase.tsx";
import { Button } from "../../platform/ui/Button.tsx";

/** Takes keys and copies off this browser. What was shared stays the partner's; nobody is told. */
export function EraseDevice(props: { readonly onErased: () => void }): ReactNode {
  const { session } = useSpace();
  const [isAsking, setAsking] = useState(false);
  const erase = (): void => {
    setAsking(false);
    // Tells the server to forget this device where it can, and erases here in any case.
    void session.devices.erase().then(props.onErased);
  };
  return (
    <>
      <div>
        <Button tone="danger" onPress={() => setAsking(true)}>
          <Trans>Erase everything on this device</Trans>
        </Button>
      </div>
      <AskErase isOpen={isAsking} onClose={() => setAsking(false)} onErase={erase}>
        <Trans>
          The keys and your own notes go from this browser and cannot be brought back. What you shared stays with your
          partner, who is not told.
        </Trans>
      </AskErase>
    </>
  );
}
