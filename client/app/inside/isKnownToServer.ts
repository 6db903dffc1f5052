import { wasErasedHere } from "../../platform/storage/erasedHere.ts";

/**
 * A browser that let go of everything, as Safari does after seven days without a visit, kept the login: no script put
 * it there. Then the first page is not the first visit it looks like. Asked with nothing but the login itself, and
 * without the code that opens a space.
 */
export async function isKnownToServer(): Promise<boolean> {
  // Erased on purpose: the login stays behind, and nothing is missed.
  if (wasErasedHere("common-ground")) return false;
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/api/me", { method: "POST", headers, body: "{}" });
    // Read to its end: an answer that nobody reads holds its connection.
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
