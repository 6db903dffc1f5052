import type { ClauseId, VersionId } from "../../../shared/base/ids.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { AgreementPage } from "../../../shared/signing/agreementPage.ts";
import type { SigningProblem } from "../words/signingProblem.ts";
import type { SigningView } from "./signingView.ts";

type Said = Promise<Result<void, SigningProblem>>;

/**
 * The pages of a space on this device: what was proposed, signed, said about it and taken back. Each act
 * resolves when the server has it. *Keep it open* is no act: it is said by saying nothing.
 *
 * A withdrawal, "it still stands", a taken-back proposal and a line for the new page are on this disk before
 * they leave; without a connection they answer "offline" and go out by themselves later (`waiting`), a reload
 * included. A proposal and a signature need the line.
 */
export interface Signing {
  readonly view: () => SigningView;
  readonly subscribe: (listener: () => void) => () => void;
  /** The server's clock as best known; never this device's alone. */
  now(): number;
  propose(page: AgreementPage): Said;
  /** Before both have signed, by whoever proposed or signed it. */
  takeBack(version: VersionId): Said;
  stands(version: VersionId, round: number): Said;
  withdraw(version: VersionId, points: "all" | readonly ClauseId[]): Said;
  /** At most 200 letters; shown to the other once both have written theirs. */
  seeNow(version: VersionId, round: number, line: string): Said;
  /**
   * Reads what is new, renders the page on this device, holds every signature that is there against it, signs,
   * and sends. When somebody signed in the same moment it reads theirs, looks again, and signs over it.
   */
  sign(version: VersionId): Said;
  /** The PDF, with the signatures that are there and, once taken back, with that in it. Made on this device. */
  file(version: VersionId): Promise<Result<Uint8Array, SigningProblem>>;
}
