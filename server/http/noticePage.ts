import type { Response } from "express";

/** A page of one sentence, for people who come by an address that leads nowhere. Nothing in it is theirs. */
export function noticePage(response: Response, status: number, sentence: string): void {
  response
    .status(status)
    .setHeader("Cache-Control", "no-store")
    .type("html")
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Common Ground</title><p>${sentence}</p></html>\n`,
    );
}
