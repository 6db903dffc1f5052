import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { rootFingerprint, rootWords } from "../../../../shared/signing/keyWords.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import copies from "./copies.module.css";

/** What somebody who checks a file compares with the two people, because no file can vouch for its own keys. */
export function KeyWords(props: { readonly page: SeenVersion }): ReactNode {
  const { partners } = props.page.page;
  return (
    <Disclosure title={<Trans>Whose keys these are</Trans>}>
      <p>
        <Trans>
          Whoever checks the file sees six words for each of you. Tell them yours yourself, aloud: a file cannot say
          whose key it is.
        </Trans>
      </p>
      <dl className={copies["keys"]}>
        {(["a", "b"] as const).map((slot) => (
          <div key={slot}>
            <dt>
              <bdi>{partners[slot].name}</bdi>
            </dt>
            {/* From an English list in every language, so that both read the very same words. */}
            <dd className={copies["sixWords"]} lang="en">
              {rootWords(partners[slot].root).join(" ")}
            </dd>
            <dd className={copies["print"]}>{rootFingerprint(partners[slot].root)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
