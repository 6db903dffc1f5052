import type { LogRecord } from "../../shared/seal/log/record.ts";
import { Browser, newAttempt, startTestServer, type TestServer } from "./testServer.ts";

/** A server on which Ada has begun the space that is handed in, and her browser, which is signed in to it. */
export async function startWithAda(alone: {
  readonly records: readonly LogRecord[];
}): Promise<{ readonly server: TestServer; readonly ada: Browser }> {
  const server = await startTestServer();
  const ada = new Browser(server.url);
  await ada.get("spaces/create", { record: alone.records[0]!, attempt: newAttempt() });
  return { server, ada };
}
