import type { EndpointName } from "../../shared/wire/http/endpoints.ts";
import type { BrowserNetwork } from "../pairing/cookieJar.ts";

/** Any body to any door, past every program of ours. */
export async function post(
  network: BrowserNetwork,
  url: string,
  name: EndpointName,
  body: unknown,
): Promise<Record<string, unknown>> {
  const headers = { "content-type": "application/json" };
  const answer = await network.fetch(`${url}/api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
  // reason: whatever the server says is what is looked at.
  return (await answer.json()) as Record<string, unknown>;
}
