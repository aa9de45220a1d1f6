// Turns <parole-screener firm="…" lang="…"><a href="…/embed/…">…</a></parole-screener> into a frame.
// Protocol 1: one hello to the exact origin, then a port. The link stays until the frame is ready.
{
  const script = document.currentScript;
  const origin = script && new URL(script.src).origin;
  const wait = 4000;
  const sandbox = "scripts same-origin forms popups popups-to-escape-sandbox downloads modals top-navigation-by-user-activation";

  class ParoleScreener extends HTMLElement {
    connectedCallback() {
      const firm = this.getAttribute("firm") || "";
      const lang = this.getAttribute("lang") || "en";
      if (this.frame || !/^[a-z][a-z0-9-]{1,30}$/.test(firm) || !/^[a-z]{2}(-[A-Za-z]+)?$/.test(lang)) return;
      const frame = (this.frame = document.createElement("iframe"));
      frame.src = `${origin}/embed/${firm}/${lang}`;
      frame.title = this.getAttribute("title") || "Humanitarian parole check";
      frame.referrerPolicy = "no-referrer";
      frame.allow = "";
      frame.setAttribute("sandbox", sandbox.replace(/\S+/g, "allow-$&"));
      frame.style.cssText = "display:block;border:0;width:100%;height:640px";
      frame.hidden = true;
      frame.addEventListener("load", () => this.greet(Date.now() + wait), { once: true });
      this.append(frame);
    }

    disconnectedCallback() {
      this.port?.close();
      this.frame?.remove();
      this.port = this.frame = undefined;
    }

    // The frame may not listen yet: a hello again and again, each with its own port, of which it takes one.
    greet(until) {
      if (this.port || !this.frame) return;
      if (Date.now() > until) return this.emit("fallback");
      this.hello();
      setTimeout(() => this.greet(until), 400);
    }

    hello() {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.hear(data, port1);
      this.frame?.contentWindow.postMessage({ type: "parole:hello", v: 1 }, origin, [port2]);
    }

    hear(data, port) {
      const { type, height, phase, id } = Object(data);
      if (type === "ready") {
        this.port = port;
        this.show(true);
      } else if (type === "resize" && height % 160 === 0 && height >= 320 && height <= 8000) {
        this.frame.style.height = `${height}px`;
      } else if (type === "error" && data.fatal) {
        this.show(false);
      } else if (type === "top") {
        const { top } = this.frame.getBoundingClientRect();
        const offset = Number(this.getAttribute("offset")) || 0;
        if (top < offset || top > innerHeight / 2) scrollBy({ top: top - offset - 16 });
      } else if (type === "phase") this.emit("phase", { phase: String(phase) });
      else if (type === "exit") this.emit("exit");
      else if (type === "sent") this.emit("sent", { id: String(id) });
      if (type === "ready") this.emit("ready");
    }

    show(frame) {
      for (const child of this.children) child.hidden = (child === this.frame) !== frame;
    }

    emit(name, detail) {
      this.dispatchEvent(new CustomEvent(`parole:${name}`, { detail }));
    }
  }

  if (origin && !customElements.get("parole-screener")) customElements.define("parole-screener", ParoleScreener);
}
