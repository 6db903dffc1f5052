import type { FullConfig, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/**
 * Ends a run with one plain line that any machine reading the output can count on. What only passed when it was
 * tried again is named above it: such a test, or what it tests, is not well.
 */
class ClosingLine implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(): void {
    const count = (outcome: ReturnType<TestCase["outcome"]>): number =>
      this.#tests.filter((test) => test.outcome() === outcome).length;
    for (const test of this.#tests) {
      if (test.outcome() === "flaky") process.stdout.write(`\npassed only when tried again: ${test.title}`);
    }
    const passed = count("expected") + count("flaky");
    process.stdout.write(`\n${passed} passed, ${count("unexpected")} failed, ${count("skipped")} skipped\n`);
  }
}

// reason: Playwright loads a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default ClosingLine;
