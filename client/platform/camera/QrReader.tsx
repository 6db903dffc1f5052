import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Notice } from "../ui/Notice.tsx";
import styles from "./camera.module.css";
import { readPicture } from "./readPicture.ts";

/** Often enough that nobody waits, seldom enough that an old phone stays cool. */
const LOOK_EVERY_MS = 180;

/**
 * Looks through this device's camera until a code is in the picture. Pictures are looked at here and go nowhere;
 * the camera is off as soon as this is gone from the screen.
 */
export function QrReader(props: { readonly onText: (text: string) => void }): ReactNode {
  const { t } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const told = useRef(props.onText);
  useEffect(() => {
    told.current = props.onText;
  });

  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;

    function look(): void {
      const text = video.current === null ? null : readPicture(video.current);
      if (text !== null) told.current(text);
      else timer = setTimeout(look, LOOK_EVERY_MS);
    }

    async function begin(): Promise<void> {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
      if (isGone || video.current === null) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      look();
    }

    function stop(): void {
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    }

    begin().catch(() => {
      stop();
      if (!isGone) setRefused(true);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);

  if (isRefused)
    return (
      <Notice tone="attention">
        {t`There is no camera here, or this browser was not allowed to use it. Copy the code's text instead.`}
      </Notice>
    );
  return <video ref={video} className={styles["picture"]} muted playsInline aria-label={t`What the camera sees`} />;
}
