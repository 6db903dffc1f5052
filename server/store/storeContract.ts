import { describe } from "vitest";
import { conversationContract } from "./contract/conversationContract.ts";
import { deviceContract } from "./contract/deviceContract.ts";
import { handoverContract } from "./contract/handoverContract.ts";
import { invitationContract } from "./contract/invitationContract.ts";
import type { OpenStore } from "./contract/openStore.ts";
import { operatorContract } from "./contract/operatorContract.ts";
import { pushContract } from "./contract/pushContract.ts";
import { retentionContract } from "./contract/retentionContract.ts";
import { ringContract } from "./contract/ringContract.ts";
import { roomContract } from "./contract/roomContract.ts";
import { signingContract } from "./contract/signingContract.ts";
import { spaceContract } from "./contract/spaceContract.ts";
import { watchContract } from "./contract/watchContract.ts";

/** What every implementation of the port passes, whatever it keeps its bytes in. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`the store's contract: ${name}`, () => {
    roomContract(open);
    spaceContract(open);
    deviceContract(open);
    invitationContract(open);
    conversationContract(open);
    signingContract(open);
    handoverContract(open);
    operatorContract(open);
    pushContract(open);
    ringContract(open);
    retentionContract(open);
    watchContract(open);
  });
}
