import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import styles from "./asPartner.module.css";
import { fromPicture, toPicture } from "./asPartnerPath.ts";
import { LineIcon } from "../../platform/ui/LineIcon.tsx";

/** Pages outside open no space, so they know no name; what they lead to does. */
export function LookTo(props: { readonly name: string | null }): ReactNode {
  const { name } = props;
  const { pathname } = useLocation();
  // The same place in either direction: one looks at what one was reading.
  const own = fromPicture(pathname);
  return (
    <Link to={own ?? toPicture(pathname)} className={styles["look"]}>
      <LineIcon size={16} line={1.5}>
        {own === null ? (
          <path d="M2.200 10s2.900-5.200 7.800-5.200S17.800 10 17.800 10s-2.900 5.200-7.800 5.200S2.200 10 2.200 10ZM10 7.800a2.200 2.200 0 1 1 0 4.400a2.200 2.200 0 0 1 0-4.400" />
        ) : (
          <path d="M15.500 10h-11M9 5.500 4.500 10 9 14.500" />
        )}
      </LineIcon>
      <span>
        {own !== null ? (
          <Trans>My own view</Trans>
        ) : name === null ? (
          <Trans>What your partner sees</Trans>
        ) : (
          <Trans>
            What <bdi>{name}</bdi> sees
          </Trans>
        )}
      </span>
    </Link>
  );
}
