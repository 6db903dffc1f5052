import type { ComponentProps, MouseEvent, ReactNode } from "react";

/**
 * The browser's own button, for what stands on a page by the hundred: made and updated in a twentieth of the
 * time that React Aria's takes, which two hundred points with eight of them each would feel at every key.
 */
export function LightButton(
  props: Omit<ComponentProps<"button">, "type" | "onClick"> & { readonly onPress: () => void },
): ReactNode {
  const { onPress, ...rest } = props;
  const onClick = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    // Safari gives a pressed button no focus, and whatever it opens could not give it back.
    if (document.activeElement !== currentTarget) currentTarget.focus({ preventScroll: true });
    onPress();
  };
  return <button {...rest} type="button" onClick={onClick} />;
}
