import { Component, type ReactNode } from "react";
import { FaultScreen } from "./FaultScreen.tsx";

interface Props {
  /** "screen": the top bar is still there. "app": nothing else is, so the fault brings Leave quickly along. */
  readonly around: "app" | "screen";
  readonly children: ReactNode;
}

/** A fault of ours takes one screen away and nothing that was written. */
export class ErrorBoundary extends Component<Props, { hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    return (
      <FaultScreen
        isAlone={this.props.around === "app"}
        onAgain={() => (navigator.onLine ? location.reload() : this.setState({ hasFault: false }))}
      />
    );
  }
}
