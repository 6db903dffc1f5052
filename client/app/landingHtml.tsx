import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { startEnglish } from "../platform/i18n/startWords.ts";
import { App } from "./App.tsx";

/**
 * The first page as it is before any script ran, for whoever comes for the first time on a slow line: the build writes
 * it into landing.html (scripts/prerender.mjs), and main.tsx takes it over. The very tree of the app, so that React
 * finds what it would have drawn itself.
 */
export function landingHtml(): string {
  startEnglish();
  return renderToString(<App router={AtLanding} />);
}

function AtLanding(props: { readonly children: ReactNode }): ReactNode {
  return <StaticRouter location="/">{props.children}</StaticRouter>;
}
