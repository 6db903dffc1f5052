import type { Reporter, TestModule } from "vitest/node";

/**
 * Names what failed once more, last of all: where only the end of a long output is kept, a long difference would push
 * the names out of it.
 */
class ClosingNames implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.flatMap((module) =>
      [...module.children.allTests("failed")].map((test) => `${module.relativeModuleId}: ${test.fullName}`),
    );
    for (const name of failed) process.stdout.write(`failed: ${name}\n`);
  }
}

// reason: Vitest loads a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default ClosingNames;
