import { Component, type ReactNode } from "react";
import { FaultScreen } from "./FaultScreen.tsx";
import { isPartMissing } from "./PartMissing.ts";

interface Props {
  /** "screen": the top bar is still there. "app": nothing else is, so the fault brings Leave quickly along. */
  readonly around: "app" | "screen";
  readonly children: ReactNode;
}

/** A fault of ours takes one screen away and nothing that was written. */
export class ErrorBoundary extends Component<Props, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <FaultScreen
        isAlone={this.props.around === "app"}
        isMissing={isPartMissing(fault) || !navigator.onLine}
        onAgain={() => (navigator.onLine ? location.reload() : this.setState({ fault: null }))}
      />
    );
  }
}
