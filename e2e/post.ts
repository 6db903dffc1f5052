import type { Network } from "../client/platform/http/network.ts";

/** Any body to any door, with this browser's cookie and past every program of ours: what developer tools could send. */
export async function post<Answer = Readonly<Record<string, unknown>>>(
  network: Network,
  path: string,
  body: unknown,
): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const answer = await network.fetch(`${network.serverUrl}/api/${path}`, init);
  // reason: the real server's answer, in a test that says which one it expects.
  return (await answer.json()) as Answer;
}
