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
  commentCharacters: 2_000,
  /** The words of a point that a comment is about, as they are quoted in it. */
  commentQuoteCharacters: 300,
  /** Of each of the two, so that neither can use up the other's room. */
  commentsPerClause: 200,
  threadsPerClause: 50,
  /** As signed JSON, whole: fits a signed record with room for its signature and signs of other scripts. */
  apologyCharacters: 24_000,
  apologyPartCharacters: 4_000,
  /** Late truth must not be blocked; what is longer than this is another apology. */
  apologyAdditions: 10,
  additionCharacters: 2_000,
  apologyQuestionCharacters: 1_000,
  /** After so many days without an answer the next apology can be shared. */
  apologyOpenDays: 7,
  /** Of one request for reassurance, and of its answer. */
  askCharacters: 300,
  openAsks: 3,
  promiseCharacters: 500,
  promiseDetailCharacters: 300,
  promiseNoteCharacters: 500,
  /** Changes of a promise's days that are remembered; a screen shows twelve weeks. */
  promiseStretches: 24,
  findingCharacters: 500,
  /** One line of a weekly look, or of the two lines of a day. */
  lookCharacters: 500,
  lookPromises: 20,
  twoLinesCharacters: 200,
  warmWordsCharacters: 280,
  /** "Someone is with us" ends by itself after this; a word that claims more counts for nothing. */
  withUsMs: 90 * MINUTE_MS,
  /** On the agenda of a longer meeting, of each of the two; and what each says of it afterwards. */
  agendaPoints: 3,
  agendaCharacters: 200,
  alongCharacters: 300,
  /** A meeting ends by itself after this, and a suggestion of one too. */
  meetingMs: 2 * HOUR_MS,
  /** Being told of news (server/push): not at once, together at full hours, and once a day at most. */
  pushDelayMs: 20 * MINUTE_MS,
  pushEveryMs: HOUR_MS,
  pushRestMs: 24 * HOUR_MS,
  pushAddressCharacters: 1_024,
  awarenessBytes: 2 * KIB,
  invitationLifeMs: 48 * HOUR_MS,
  generationsPerHour: 1,
  generationsPerDay: 6,
  oldRoomReadableMs: 90 * 24 * HOUR_MS,
  closedSpaceReadableMs: 30 * 24 * HOUR_MS,
  /** How long an invitation that ended still has a sentence of its own; then its link is like any other. */
  endedInvitationMs: 90 * 24 * HOUR_MS,
  /** Records that one partner may add to the space's log in a day; the reserve is for what must not wait. */
  recordsPerDay: 32,
  urgentRecordsPerDay: 64,
  /** New keys for a person's other devices: as many places always, so that how many there are does not show. */
  handoverPlaces: 16,
  /** Of each of the two; the oldest makes room. */
  handoversKept: 8,
  conversationOpeningsPerDay: 12,
  /** After a conversation that closed before both were ready, the next one can be proposed so much later. */
  conversationRestMs: 8 * HOUR_MS,
  /** One page of a conversation; 64 events are 180 KiB on the wire, below `socketEventBytes`. */
  eventsPerRead: 64,
  conversationsListed: 500,
  turnsPerMinute: 40,
  /** What one person's own devices share, sealed and padded to whole buckets. */
  ringBytes: 64 * KIB,
  /** Another device of mine: how long its code on the screen is good for. */
  linkLifeMs: 2 * MINUTE_MS,
  linkBytes: 64 * KIB,
  ownDevices: 16,
  /** Coming back with a kit: how long what is to be signed is good for. */
  recoveryNonceMs: 2 * MINUTE_MS,
  deviceNameCharacters: 40,
  /** A new device of mine is announced on all of mine for so long. */
  deviceNoticeMs: 7 * 24 * HOUR_MS,
  credentialRotationMs: 30 * 24 * HOUR_MS,
  /** Browsers keep no cookie for longer, so the server keeps what it opens for no longer either. */
  credentialLifeMs: 400 * 24 * HOUR_MS,
  leaveQuicklyWindowMs: 5_000,
  /** The pen (shared/conversation/pen.ts): what the server counts in a conversation that it cannot read. */
  conversationEvents: 300,
  pauseFloorMs: 20 * MINUTE_MS,
  pauseLongestMs: 72 * HOUR_MS,
  pauseExtensions: 2,
  /** The last of them closes the conversation, kindly. */
  pausesPerConversation: 3,
  plannedAheadMs: 14 * 24 * HOUR_MS,
  /** A planned conversation asks "ready?" from then on before its time, not days ahead. */
  readyAheadMs: 10 * MINUTE_MS,
  /** How far a device's clock may be from the server's when it names a time. */
  clockToleranceMs: MINUTE_MS,
  /** The dialogue (shared/conversation): what both clients count inside. */
  countersPerProposal: 4,
  statementsPerTurn: 3,
  mirrorTries: 3,
  clarificationsPerStatement: 2,
  topicCharacters: 200,
  feelingsPerMove: 5,
  /** As canonical JSON in UTF-8, without the quotes: with these every move fits the one bucket of an event. */
  turnTextBytes: 1_500,
  requestByBytes: 120,
  feelingBytes: 40,
  /** The page (shared/signing), as canonical JSON: what two people sign. */
  pageBytes: 128 * KIB,
  /** On it in all: each is drawn by itself, so bytes alone would let one be made that nobody has time to read. */
  pageParagraphs: 2_000,
  /** "What I see now", when a page is due for a look. */
  seeNowCharacters: 200,
  /** Of each of the two; one that was taken back leaves room for the next at once. */
  proposalsPerDay: 3,
  /** A proposal that nobody, or only one, signed ends by itself. */
  proposalLifeMs: 7 * 24 * HOUR_MS,
  restingMs: 72 * HOUR_MS,
  /** How long each is asked whether it still stands; then it is open again. */
  askingMs: 7 * 24 * HOUR_MS,
  /** The signing log: one sealed entry, a whole signed file at most. */
  signingEntryBytes: MIB,
  /** Of each of the two, so that neither can use up the other's room. */
  signingEntriesEach: 1_000,
  signingBytesEach: 64 * MIB,
  signingNotesPerDay: 40,
  signingBytesPerDay: 20 * MIB,
  /** One page of the signing log, or one entry where that is more. */
  signingReadBytes: MIB,
} as const;
