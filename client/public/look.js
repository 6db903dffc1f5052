/*
 * What this device calls the page: in the tab, in the list of visited pages, on the home screen. It runs before
 * anything else of the page, because whoever chose another name must not see ours flash by first; that is why it is
 * plain JavaScript and no part of the program. The chosen name lies in clear on this device and travels nowhere.
 */
(() => {
  const LOOKS = {
    "common-ground": { name: "Common Ground", manifest: "/manifest.webmanifest", icon: "/icon.svg" },
    notes: { name: "Notes", manifest: "/manifest-notes.webmanifest", icon: "/icons/notes.svg" },
    lists: { name: "Lists", manifest: "/manifest-lists.webmanifest", icon: "/icons/lists.svg" },
  };

  function chosen() {
    try {
      const kept = localStorage.getItem("cg.look");
      return kept !== null && Object.hasOwn(LOOKS, kept) ? kept : "common-ground";
    } catch {
      return "common-ground";
    }
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
    document.documentElement.dataset.name = name;
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

  show();
  addEventListener("cg:preferences", show);
  addEventListener("storage", show);
})();
