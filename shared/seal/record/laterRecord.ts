import type { SignedRecord } from "./signedRecord.ts";
import { canonicalJson } from "../canonical.ts";

/**
 * Which of two valid records of one author about one subject counts: the higher counter. Two devices of
 * one person may have used the same counter while offline; then the text decides, so that every device
 * decides alike.
 */
export function laterRecord(left: SignedRecord, right: SignedRecord): SignedRecord {
  if (left.counter !== right.counter) return left.counter > right.counter ? left : right;
  return canonicalJson(left) >= canonicalJson(right) ? left : right;
}
