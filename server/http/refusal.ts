import type { Response } from "express";
import type { Refusal } from "../../shared/wire/http/answer.ts";
import type { Problem } from "../../shared/wire/problems.ts";
import { PROBLEM_STATUS } from "./problemStatus.ts";

type Details = Omit<Refusal, "ok" | "problem">;

export function refusal(problem: Problem, details: Details = {}): Refusal {
  return { ok: false, problem, ...details };
}

export function sendRefusal(response: Response, problem: Problem, details: Details = {}): void {
  response.status(PROBLEM_STATUS[problem]).json(refusal(problem, details));
}
