import type { Response } from "express";
import type { Refusal } from "../../shared/wire/http/answer.ts";
import type { Problem } from "../../shared/wire/problems.ts";
import { noteRefusal } from "../metrics/httpTally.ts";
import { PROBLEM_STATUS } from "./problemStatus.ts";

type Details = Omit<Refusal, "ok" | "problem">;

export function refusal(problem: Problem, details: Details = {}): Refusal {
  return { ok: false, problem, ...details };
}

export function sendRefusal(response: Response, problem: Problem, details: Details = {}): void {
  noteRefusal(response, problem);
  response.status(PROBLEM_STATUS[problem]).json(refusal(problem, details));
}
