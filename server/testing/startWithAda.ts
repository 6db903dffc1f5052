import { adaAlone, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "./testServer.ts";

/** A server on which Ada has begun a space, and her browser, which is signed in to it. */
export async function startWithAda(): Promise<{
  readonly server: TestServer;
  readonly ada: Browser;
  readonly alone: TestSpace;
}> {
  const server = await startTestServer();
  const ada = new Browser(server.url);
  const alone = await adaAlone(systemRandom);
  await ada.get("spaces/create", { record: alone.records[0]!, attempt: newAttempt() });
  return { server, ada, alone };
}
