/** Clears what this tab keeps, covers the page and replaces it with another one. */
export function leave({ title, href }: { title: string; href: string }) {
  try {
    sessionStorage.clear();
  } finally {
    document.documentElement.dataset.left = "";
    document.title = title;
    location.replace(href);
  }
}

/** Opens a blank start page when the browser brings a page back that was left. */
export function returnedAfterLeaving(home: string) {
  const onShow = (event: PageTransitionEvent) => {
    const left = "left" in document.documentElement.dataset;
    if (event.persisted && left) location.replace(home);
  };
  addEventListener("pageshow", onShow);
  return () => removeEventListener("pageshow", onShow);
}
