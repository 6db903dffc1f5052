/** The limits table: every door measures against it, SPEC lists it. Sizes in bytes, times in ms. */
const KIB = 1024;
const MIB = 1024 * KIB;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const LIMITS = {
  /** A snapshot is one frame, so this also bounds what one document may hold after a fold. */
  syncFrameBytes: 4 * MIB,
  socketEventBytes: 256 * KIB,
  httpBodyBytes: 256 * KIB,
  spaceBytes: 64 * MIB,
  clauseBytes: 128 * KIB,
  sentenceCharacters: 2_000,
  nameCharacters: 80,
  clausesPerSpace: 500,
  awarenessBytes: 2 * KIB,
  invitationLifeMs: 48 * HOUR_MS,
  generationsPerHour: 1,
  generationsPerDay: 6,
  oldRoomReadableMs: 90 * 24 * HOUR_MS,
  closedSpaceReadableMs: 30 * 24 * HOUR_MS,
  /** Records that one partner may add to the space's log in a day; the reserve is for what must not wait. */
  recordsPerDay: 32,
  urgentRecordsPerDay: 64,
  credentialRotationMs: 30 * 24 * HOUR_MS,
  leaveQuicklyWindowMs: 5_000,
} as const;
