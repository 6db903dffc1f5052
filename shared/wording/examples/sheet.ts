/** Sentences of tired people on phones: per rule those that it must find, and near misses it must leave alone. */
export interface Sheet {
  readonly rule: string;
  readonly role: "speaker" | "listener" | "request";
  readonly flag: readonly string[];
  readonly clean: readonly string[];
}

export function sheet(rule: string, role: Sheet["role"], flag: string, clean: string): Sheet {
  return { rule, role, flag: lines(flag), clean: lines(clean) };
}

function lines(block: string): readonly string[] {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Sentences that every rule must leave alone, in this role. */
export function passing(role: Sheet["role"], clean: string): Sheet {
  return { rule: "none", role, flag: [], clean: lines(clean) };
}
