type Away = { title: string; href: string };

/** Leaves the page around the frame where its sandbox allows; else covers the frame, and the host is told. */
export function leaveFrame({ title, href }: Away, tellHost: () => void) {
  document.documentElement.dataset.left = "";
  document.title = title;
  tellHost();
  try {
    // A frame may move the page around it when a person has just pressed in it and the sandbox says so.
    window.top?.location.replace(href);
  } catch {
    // The sandbox does not allow it: the cover stays.
  }
  if (window.top !== window) setTimeout(() => location.replace("about:blank"), 200);
}
