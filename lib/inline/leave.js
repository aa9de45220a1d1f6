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

// Three quick taps of a finger on the page's heading leave. Presses of a mouse do not count: three of them mark words.
(function () {
  var taps = 0;
  var last = 0;
  addEventListener("pointerup", function (event) {
    var isOn = event.pointerType === "touch" && event.target.closest("h1");
    taps = !isOn ? 0 : event.timeStamp - last > 600 ? 1 : taps + 1;
    last = event.timeStamp;
    if (taps === 3) document.querySelector("[data-leave]").click();
  });
})();

// Three presses of Shift on its own leave before the scripts are there that also tell how many are missing.
(function () {
  var presses = 0;
  var last = 0;
  var isAlone = false;
  addEventListener("keydown", function (event) {
    isAlone = event.key === "Shift";
    if (!isAlone) presses = 0;
  });
  addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !isAlone) return;
    presses = event.timeStamp - last > 5000 ? 1 : presses + 1;
    last = event.timeStamp;
    var isLeft = document.documentElement.hasAttribute("data-left");
    if (presses === 3 && !isLeft) document.querySelector("[data-leave]").click();
  });
})();
