// Another vendor's embed: it hears every message, answers each, and writes to every frame it finds.
window.vendorHeard = [];
addEventListener("message", ({ data, source }) => {
  window.vendorHeard.push(data);
  source?.postMessage({ type: "vendor:echo", data }, "*");
});
setInterval(() => {
  for (const frame of document.querySelectorAll("iframe")) {
    const { port2 } = new MessageChannel();
    frame.contentWindow.postMessage({ type: "resize", height: 4321 }, "*");
    frame.contentWindow.postMessage('{"vendor":true,"height":77}', "*", [port2]);
  }
}, 20);
