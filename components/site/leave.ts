/** Clears what this tab keeps, covers the page and replaces it with the one that the pressed way out leads to. */
const leave = (event: Event) => {
  const way = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-leave]") : null;
  if (!way) return;
  event.preventDefault();
  window.name = "";
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage keeps nothing to clear.
  }
  document.documentElement.dataset.left = "";
  document.title = way.dataset.leave ?? "";
  location.replace(way.href);
};

/** The same as a script in the page itself: nobody who has to leave waits for the rest of the page to come. */
export const leaving = `document.addEventListener("click",${String(leave)})`;
