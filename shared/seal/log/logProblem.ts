/** Why a record, and with it the log from there on, does not count. */
export type LogProblem =
  | "log-empty"
  | "record-malformed"
  | "record-of-another-space"
  /** Its number or `previous` is not the next one: somebody was faster, or something is missing. */
  | "record-out-of-order"
  | "record-not-signed"
  | "record-not-certified"
  /** Not by this author, or not in this state. */
  | "record-not-allowed"
  /** There are two partners already, for ever. */
  | "space-full"
  /** An epoch, generation or partner epoch that is not the last plus one. */
  | "record-skips"
  /** More generations than one an hour and six a day. */
  | "record-too-soon";
