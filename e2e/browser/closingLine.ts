import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Ends a run with one plain line that any machine reading the output can count on. */
class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onTestEnd(_test: TestCase, result: TestResult): void {
    if (result.status === "passed") this.#passed += 1;
    else if (result.status === "skipped") this.#skipped += 1;
    else this.#failed += 1;
  }

  onEnd(): void {
    process.stdout.write(`\n${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped\n`);
  }
}

// reason: Playwright loads a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default ClosingLine;
