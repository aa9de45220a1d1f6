// Writes down everything that a page can learn about a frame in it, each kind by itself and without times.
const { MessageChannel: Channel } = window;
const seen = (window.seen = {
  windows: [],
  ports: [],
  events: [],
  sizes: [],
  scrolls: [],
  history: [],
  names: [],
  entries: [],
  faults: [],
  focus: [],
  changes: [],
  loads: 0,
});
{
  const note = (kind, value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    if (seen[kind].at(-1) !== text) seen[kind].push(text);
  };
  addEventListener("message", ({ origin, data, ports }) =>
    seen.windows.push(JSON.stringify([origin, data, ports.length])),
  );
  window.MessageChannel = function () {
    const channel = new Channel();
    channel.port1.addEventListener("message", ({ data }) => seen.ports.push(JSON.stringify(data)));
    return channel;
  };
  for (const name of ["ready", "fallback", "phase", "exit", "sent"]) {
    document.addEventListener(
      `parole:${name}`,
      (event) => seen.events.push(JSON.stringify([name, event.detail])),
      true,
    );
  }
  for (const name of ["error", "unhandledrejection", "securitypolicyviolation"]) {
    addEventListener(
      name,
      (event) => seen.faults.push(`${name} ${event.message ?? event.reason ?? event.violatedDirective}`),
      true,
    );
  }
  for (const name of [
    "focus",
    "blur",
    "focusin",
    "focusout",
    "resize",
    "visibilitychange",
    "beforeprint",
    "afterprint",
    "hashchange",
    "popstate",
  ]) {
    addEventListener(name, () =>
      seen.focus.push(`${name} ${document.activeElement?.localName} ${document.hasFocus()}`),
    );
  }
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) {
      seen.changes.push(`${type} ${target.nodeName} ${attributeName} ${target.getAttribute?.(attributeName ?? "")}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("scroll", () => note("scrolls", Math.round(scrollY)));
  for (const type of ["resource", "navigation"]) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.entries = [...seen.entries, `${type} ${entry.name}`].sort();
      }
    }).observe({ type, buffered: true });
  }
  const look = () => {
    const frame = document.querySelector("iframe");
    const { width, height } = frame?.getBoundingClientRect() ?? {};
    if (frame) note("sizes", [width, height]);
    if (frame) note("history", [history.length, length, frame.contentWindow.length]);
    note("names", [location.href, document.title, document.activeElement?.localName, document.visibilityState]);
    note("scrolls", Math.round(scrollY));
    requestAnimationFrame(look);
  };
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target.localName === "iframe") seen.loads += 1;
    },
    true,
  );
  requestAnimationFrame(look);
}
