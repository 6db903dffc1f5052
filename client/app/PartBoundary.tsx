import { Trans } from "@lingui/react/macro";
import { Component, type ReactNode } from "react";
import { FaultScreen } from "./FaultScreen.tsx";
import styles from "./faultScreen.module.css";
import { PartMissing } from "./PartMissing.ts";

interface Props {
  /** "screen": nothing else stands here. "within": what stands round it, and the words in it, stay as they are. */
  readonly stands: "screen" | "within";
  /** Asks for the part once more; true when it is here now. */
  readonly onAgain: () => Promise<boolean>;
  readonly children?: ReactNode;
}

/**
 * Where a part of the program that did not come says so, and is asked for again: by a tap, or as soon as there is a
 * connection. Everything else that goes wrong is somebody else's to say.
 */
export class PartBoundary extends Component<Props, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  override componentDidMount(): void {
    window.addEventListener("online", this.#onOnline);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("online", this.#onOnline);
  }

  readonly #onOnline = (): void => {
    if (this.state.fault !== null) void this.#again();
  };

  async #again(): Promise<void> {
    if (await this.props.onAgain()) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (!(fault instanceof PartMissing)) throw fault;
    if (this.props.stands === "screen")
      return <FaultScreen isAlone={false} isMissing onAgain={() => void this.#again()} />;
    return (
      <div role="status" className={styles["within"]}>
        <p>
          <Trans>This part is not on this device yet. What you wrote is kept.</Trans>
        </p>
        <button type="button" className={styles["again"]} onClick={() => void this.#again()}>
          <Trans>Try again</Trans>
        </button>
      </div>
    );
  }
}
