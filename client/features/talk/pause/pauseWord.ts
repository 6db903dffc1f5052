const HOUR_MS = 60 * 60_000;

/**
 * Who is reminded that a pause is over: at the time that was chosen, only whoever called it, on their own
 * screen; an hour later both are told the same neutral line. Nobody is told that the other has not come.
 */
export function pauseWord(pause: {
  readonly returnAt: number | null;
  readonly floorUntil: number | null;
  readonly now: number;
  readonly isMine: boolean;
}): "caller" | "both" | null {
  const { returnAt, floorUntil, now, isMine } = pause;
  if (returnAt === null) return null;
  const from = Math.max(returnAt, floorUntil ?? 0);
  if (now >= from + HOUR_MS) return "both";
  return isMine && now >= from ? "caller" : null;
}
