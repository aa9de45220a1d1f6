// Turns <parole-screener firm="…" lang="…"><a href="…/embed/…">…</a></parole-screener> into a frame.
// Protocol 1: one hello to the exact origin, then a port. The link stays until the frame is ready.
{
  const script = document.currentScript;
  const origin = script && new URL(script.src).origin;
  const wait = 4000;
  const sandbox =
    "scripts same-origin forms popups popups-to-escape-sandbox downloads modals top-navigation-by-user-activation";

  class ParoleScreener extends HTMLElement {
    connectedCallback() {
      // In a task of its own: the making of a frame holds up nothing else of the firm's page.
      setTimeout(() => this.open());
    }

    open() {
      const firm = this.getAttribute("firm") || "";
      const lang = this.getAttribute("lang") || "en";
      if (
        this.frame ||
        !this.isConnected ||
        !/^[a-z][a-z0-9-]{1,30}$/.test(firm) ||
        !/^[a-z]{2}(-[A-Za-z]+)?$/.test(lang)
      )
        return;
      const theme = /^(light|dark)$/.exec(this.getAttribute("theme"));
      const frame = (this.frame = document.createElement("iframe"));
      frame.src = `${origin}/embed/${firm}/${lang}${theme ? `#${theme[0]}` : ""}`;
      frame.title = this.getAttribute("title") || "Humanitarian parole check";
      frame.referrerPolicy = "no-referrer";
      frame.allow = "";
      frame.setAttribute("sandbox", sandbox.replace(/\S+/g, "allow-$&"));
      // Invisible, but as wide as it will be: the height depends on that.
      frame.style.cssText = "display:block;border:0;width:100%;height:0;visibility:hidden";
      // At each document: another language is another one, with a port of its own.
      frame.onload = () => {
        this.port?.close();
        this.port = undefined;
        frame.style.maxHeight = "";
        // A theme that limits how wide its text is reaches blocks alone.
        if (getComputedStyle(this).display === "inline") this.style.display = "block";
        if (!this.left) this.greet(frame, Date.now() + wait);
      };
      this.append(frame);
    }

    disconnectedCallback() {
      this.port?.close();
      this.frame?.remove();
      this.port = this.frame = undefined;
    }

    // The frame may not listen yet: a hello again and again, each with its own port, of which it takes one.
    greet(frame, until) {
      if (this.port || this.frame !== frame) return;
      if (Date.now() > until) return this.emit("fallback");
      this.hello();
      setTimeout(() => this.greet(frame, until), 400);
    }

    hello() {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.hear(data, port1);
      const keys = this.getAttribute("keys");
      const said = { type: "parole:hello", v: 1, ...(keys && { keys: keys.trim() }) };
      this.frame?.contentWindow.postMessage(said, origin, [port2]);
    }

    hear(data, port) {
      if (!this.frame) return;
      const { type, height, phase, id, sealed } = Object(data);
      if (type === "ready") {
        this.port = port;
        this.show(true);
        this.emit("ready");
      } else if (type === "resize" && height % 160 === 0 && height >= 320 && height <= 8000) {
        this.frame.style.height = `${height}px`;
      } else if (type === "error" && data.fatal) {
        this.show(false);
      } else if (type === "top") {
        // No higher than the window: where the keyboard leads in the frame then scrolls nothing of this page.
        const offset = Number(this.getAttribute("offset")) || 0;
        this.frame.style.maxHeight = `max(320px, 100svh - ${offset + 32}px)`;
        const { top, bottom } = this.frame.getBoundingClientRect();
        if (top < offset || bottom > innerHeight) scrollBy({ top: top - offset - 16 });
      } else if (type === "phase") this.emit("phase", { phase: String(phase) });
      else if (type === "exit") {
        this.left = true;
        this.emit("exit");
      } else if (type === "sent") this.emit("sent", { id: String(id), ...(sealed && { sealed }) });
    }

    show(frame) {
      for (const child of this.children) if (child !== this.frame) child.hidden = frame;
      this.frame.style.visibility = frame ? "" : "hidden";
      if (!frame) this.frame.style.height = 0;
    }

    emit(name, detail) {
      this.dispatchEvent(new CustomEvent(`parole:${name}`, { detail }));
    }
  }

  if (origin && !customElements.get("parole-screener"))
    customElements.define("parole-screener", ParoleScreener);
}
