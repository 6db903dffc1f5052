/*
 * What this device calls the page: in the tab, in the list of visited pages, on the home screen. It runs before
 * anything else of the page, because whoever chose another name must not see ours flash by first; that is why it is
 * plain JavaScript and no part of the program. The chosen name lies in clear on this device and travels nowhere.
 *
 * It also decides whose first page is the one that lies in landing.html, drawn already (client/app/landingHtml.tsx):
 * that of somebody who has nothing here. Everybody else never sees it, not for one frame.
 */
(() => {
  const root = document.documentElement;

  /** Storage may be refused altogether; then nothing was ever kept. */
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  const LOOKS = {
    "common-ground": { name: "Common Ground", manifest: "/manifest.webmanifest", icon: "/icon.svg" },
    notes: { name: "Notes", manifest: "/manifest-notes.webmanifest", icon: "/icons/notes.svg" },
    lists: { name: "Lists", manifest: "/manifest-lists.webmanifest", icon: "/icons/lists.svg" },
  };

  function chosen() {
    const look = kept("cg.look");
    return look !== null && Object.hasOwn(LOOKS, look) ? look : "common-ground";
  }

  /** One element of each kind: what was chosen before must not stand beside what is chosen now. */
  function put(selector, make, change) {
    const there = document.head.querySelector(selector);
    if (there !== null) return change(there);
    const made = make();
    change(made);
    document.head.append(made);
  }

  const link = (rel) => () => Object.assign(document.createElement("link"), { rel });

  function show() {
    const look = chosen();
    const { name, manifest, icon } = LOOKS[look];
    root.dataset.name = name;
    // The first title of a page is its title: this one comes before the one that is written in it.
    put(
      "title",
      () => document.createElement("title"),
      (title) => (title.textContent = name),
    );
    put('link[rel="icon"]', link("icon"), (one) => Object.assign(one, { type: "image/svg+xml", href: icon }));
    put('link[rel="apple-touch-icon"]', link("apple-touch-icon"), (one) => (one.href = `/icons/${look}-180.png`));
    put('link[rel="manifest"]', link("manifest"), (one) => (one.href = manifest));
    const title = () => Object.assign(document.createElement("meta"), { name: "apple-mobile-web-app-title" });
    put('meta[name="apple-mobile-web-app-title"]', title, (meta) => (meta.content = name));
  }

  /** What client/platform/preferences does again, as soon as the program is there: dark paper is not white first. */
  function showChoices() {
    const theme = kept("cg.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (kept("cg.letters") === "atkinson") root.dataset.letters = "atkinson";
  }

  /** As client/platform/i18n/chosenLanguage.ts decides it. */
  function language() {
    const spoken = [kept("cg.language"), ...navigator.languages].map((tag) => tag?.toLowerCase().split("-")[0]);
    return spoken.find((tag) => tag === "en" || tag === "es") ?? "en";
  }

  function isForLanding() {
    return (
      isSecureContext && language() === "en" && ["cg.here", "cg.shut", "cg.look"].every((key) => kept(key) === null)
    );
  }

  /** Until the program is there the button that leaves does nothing by itself, and nobody may have to wait for it. */
  function leaveEarly(event) {
    if (root.dataset.landing === undefined || !event.target.closest("#leave-quickly")) return;
    root.dataset.leaving = "";
    try {
      localStorage.setItem("cg.shut", "1");
    } catch {
      // Refused: there is nothing to hide behind a door.
    }
    location.replace("https://www.bbc.com/weather");
  }

  show();
  showChoices();
  root.lang = language();
  root.dataset.landing = isForLanding() ? "seen" : "hidden";
  addEventListener("click", leaveEarly, true);
  addEventListener("cg:preferences", show);
  addEventListener("storage", show);
})();
