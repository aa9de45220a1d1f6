// Leaving: clears what this tab keeps, covers the page and replaces it with the one that the pressed way out leads to.
// In a frame it is the page around that is left, where the frame's sandbox allows; else the cover stays.
document.addEventListener("click", function (event) {
  var way = event.target.closest ? event.target.closest("[data-leave]") : null;
  if (!way) return;
  event.preventDefault();
  window.name = "";
  try {
    sessionStorage.clear();
  } catch (_) {
    // A browser that refuses storage has kept nothing.
  }
  document.documentElement.setAttribute("data-left", "");
  document.title = way.getAttribute("data-leave");
  if (top === self) return location.replace(way.href);
  document.dispatchEvent(new Event("parole:left"));
  try {
    top.location.replace(way.href);
  } catch (_) {
    // The sandbox keeps the frame in.
  }
  setTimeout(function () {
    location.replace("about:blank");
  }, 200);
});
