import type * as Y from "yjs";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { differsFromSeen, isMyDoing, readSeenPage, rememberSeen, type SeenPage, seenRoot } from "./seenPage.ts";

/** What changed while I was away. */
export interface SinceThen {
  /** The day on which I looked last. */
  readonly day: string;
  readonly points: ReadonlySet<ClauseId>;
}

export interface LookingOptions {
  readonly agreement: Agreement;
  readonly mine: Y.Doc;
  /** The id of the shared document. */
  readonly document: string;
  readonly me: Slot;
  readonly today: () => string;
  /** Somebody sees the page, and all that the server has is on it: what changes now is seen as it changes. */
  readonly isPresent: () => boolean;
}

/**
 * My looking at the shared page. What was different when I came stays news until I put it away, also over
 * several visits; what changes before my eyes, or by my own hand, is seen. What I saw is remembered in my
 * private document, at rest and when I go, and nothing of it touches the shared one.
 */
export class Looking {
  readonly #options: LookingOptions;
  readonly #seen: Y.Map<unknown>;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  /** Changed here or before my eyes, and not written down yet. */
  readonly #witnessed = new Set<ClauseId>();
  #isLocal = false;
  /** Something that came from this device was not compared yet: letters are, once their key is done. */
  #hasOwn = false;
  #since: SinceThen | null = null;
  /** Parsed when it changes, not with every letter that somebody types. */
  #page: SeenPage | null;

  constructor(options: LookingOptions) {
    this.#options = options;
    this.#seen = seenRoot(options.mine);
    const { agreement } = options;
    const onTransaction = (transaction: Y.Transaction): void => void (this.#isLocal = transaction.local);
    this.#page = readSeenPage(this.#seen, options.document);
    const onSeen = (): void => {
      this.#page = readSeenPage(this.#seen, options.document);
      this.#compare();
    };
    agreement.doc.on("beforeObserverCalls", onTransaction);
    const stops = [
      agreement.subscribe(() => this.#note()),
      // Not within the key: what is compared with what I saw is the whole page.
      agreement.subscribeAfterKeys(() => this.#changed()),
    ];
    this.#seen.observe(onSeen);
    this.#stop = () => {
      agreement.doc.off("beforeObserverCalls", onTransaction);
      for (const stop of stops) stop();
      this.#seen.unobserve(onSeen);
    };
    this.look();
  }

  /** The same object until it changes; null when nothing is new. */
  readonly since = (): SinceThen | null => this.#since;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks anew: on coming, when the server's state has arrived, when the page is seen again. */
  look(): void {
    if (this.#hasOwn) this.#witness();
    this.#compare();
    const { isPresent, today } = this.#options;
    if (!isPresent()) return;
    if (this.#page === null) this.#remember("all", today());
    else if (this.#since === null && this.#page.day !== today()) this.#remember(this.#witnessed, today());
  }

  /** "All right": from now on the page counts as seen as it is. */
  putAway(): void {
    this.#witnessed.clear();
    this.#remember("all", this.#options.today());
    this.#compare();
  }

  /** Writes down what was seen. The day moves on only when nothing is left to be told. */
  rest(): void {
    // The last letter before somebody leaves may not have been told yet.
    if (this.#hasOwn) this.#changed();
    if (this.#witnessed.size === 0) return;
    const seen = new Set(this.#witnessed);
    this.#witnessed.clear();
    this.#remember(seen, this.#since === null ? this.#options.today() : null);
  }

  leave(): void {
    this.rest();
    this.#stop();
    this.#listeners.clear();
  }

  #note(): void {
    this.#hasOwn ||= this.#isLocal;
    // What changes without a transaction, such as whose signatures count, is nobody's doing here.
    this.#isLocal = false;
  }

  #changed(): void {
    this.#witness();
    this.look();
  }

  /** What I did, and what changed before my eyes, is seen. */
  #witness(): void {
    const page = this.#page;
    if (page !== null && (this.#hasOwn || this.#options.isPresent())) {
      for (const id of this.#differing(page)) if (this.#since?.points.has(id) !== true) this.#witnessed.add(id);
    }
    this.#hasOwn = false;
  }

  #compare(): void {
    const page = this.#page;
    const news = new Set<ClauseId>();
    if (page !== null) {
      const { agreement, me, isPresent } = this.#options;
      for (const id of this.#differing(page)) {
        if (this.#witnessed.has(id)) continue;
        if (!isMyDoing(page, agreement.view(), id, me)) news.add(id);
        else if (isPresent()) this.#witnessed.add(id);
      }
    }
    this.#tell(page === null || news.size === 0 ? null : { day: page.day, points: news });
  }

  #differing(page: SeenPage): ReadonlySet<ClauseId> {
    return differsFromSeen(page, this.#options.agreement.view());
  }

  #remember(which: ReadonlySet<ClauseId> | "all", day: string | null): void {
    rememberSeen(this.#seen, this.#options.document, this.#options.agreement.view(), which, day);
  }

  #tell(next: SinceThen | null): void {
    const last = this.#since;
    if (last?.day === next?.day && [...(last?.points ?? [])].join() === [...(next?.points ?? [])].join()) return;
    this.#since = next;
    for (const listener of this.#listeners) listener();
  }
}
