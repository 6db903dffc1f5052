import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { useSpace } from "../../platform/space/SpaceContext.tsx";

/** Before there is a partner: what somebody who joins would see, and what nobody ever does. */
export function NobodyYet(): ReactNode {
  const { view } = useSpace();
  const { t } = useLingui();
  const { name } = view.me;
  return (
    <Page
      title={t`What your partner would see`}
      place={t`What your partner sees`}
      scope="me"
      lead={t`Nobody sees anything yet: you are here on your own.`}
    >
      <p>
        <Trans>Once your partner has joined, they see:</Trans>
      </p>
      {/* The whole of it: if something more is ever shown to a partner, it has to be said here. */}
      <ul>
        <li>
          {name === null ? (
            <Trans>the name you choose when you invite them</Trans>
          ) : (
            <Trans>
              your name, <bdi>{name}</bdi>
            </Trans>
          )}
        </li>
        <li>
          <Trans>a shared page, blank until one of you writes on it or shares a point</Trans>
        </li>
        <li>
          <Trans>what you say in a talk, once you have sent it</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          They never see your sentence, your notes and drafts, points of your own, what you read, or when you are here.
          Joining shares nothing by itself.
        </Trans>
      </p>
      <div>
        <ButtonLink to="/today">
          <Trans>Back to Today</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
