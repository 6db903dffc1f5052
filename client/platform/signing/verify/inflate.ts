/**
 * What was deflated, or null when it is broken or holds more than `most` bytes: a small stream can hold gigabytes,
 * so it is read piece by piece and left as soon as it is too much.
 */
export async function inflate(deflated: Uint8Array, most: number): Promise<Uint8Array | null> {
  // A copy: the stream wants bytes that nobody shares.
  const reader = new Blob([deflated.slice()]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const inflated = new Uint8Array(most);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return inflated.subarray(0, length);
      if (length + value.length > most) {
        await reader.cancel();
        return null;
      }
      inflated.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  }
}
