import type { BrowserContext, Page, Request, Response } from "@playwright/test";

/** One piece of what passed between a browser and the server. */
export interface Passed {
  readonly what: PassedKind;
  /** Address without origin, query included. */
  readonly path: string;
  readonly bytes: Buffer;
}

export type PassedKind =
  | "address"
  | "request headers"
  | "request body"
  | "response headers"
  | "response body"
  | "frame sent"
  | "frame received";

/** Records everything that a browser profile exchanges with the server, from before its first page on. */
export class Traffic {
  readonly passed: Passed[] = [];
  /** Answers whose body the browser had dropped before it could be read, by path. */
  readonly unread: string[] = [];
  readonly #pending = new Set<Promise<void>>();

  constructor(context: BrowserContext) {
    context.on("request", (request) => this.#wait(this.#request(request)));
    context.on("response", (response) => this.#wait(this.#response(response)));
    for (const page of context.pages()) this.#sockets(page);
    context.on("page", (page) => this.#sockets(page));
  }

  /** Resolves once all that has begun to be read was read. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  #wait(reading: Promise<void>): void {
    const done: Promise<void> = reading.finally(() => this.#pending.delete(done));
    this.#pending.add(done);
  }

  #note(what: PassedKind, url: string, bytes: Buffer | string | null): void {
    if (bytes === null || bytes.length === 0) return;
    const { pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    this.passed.push({ what, path, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes });
  }

  async #request(request: Request): Promise<void> {
    const url = request.url();
    // What the page made for itself, a download for instance, goes nowhere.
    if (!/^https?:/.test(url)) return;
    this.#note("address", url, url.replace(/#.*$/s, ""));
    this.#note("request body", url, request.postDataBuffer());
    this.#note("request headers", url, JSON.stringify(await request.allHeaders().catch(() => request.headers())));
  }

  async #response(response: Response): Promise<void> {
    const url = response.url();
    if (!/^https?:/.test(url)) return;
    this.#note("response headers", url, JSON.stringify(await response.allHeaders().catch(() => response.headers())));
    // Files of the program are the same for everybody and were built before anybody wrote.
    if (new URL(url).pathname.startsWith("/assets/")) return;
    await response.body().then(
      (body) => this.#note("response body", url, body),
      () => this.unread.push(new URL(url).pathname),
    );
  }

  #sockets(page: Page): void {
    page.on("websocket", (socket) => {
      socket.on("framesent", ({ payload }) => this.#note("frame sent", socket.url(), payload));
      socket.on("framereceived", ({ payload }) => this.#note("frame received", socket.url(), payload));
    });
  }
}
