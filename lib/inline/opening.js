// Takes the answers to the first questions, which stand in the page itself, before the scripts are there that take the
// others. Those scripts find what was answered in the page, and go on from there.
(function () {
  var path = [0];
  var isReady = false;
  var keeps = false;
  try {
    keeps = sessionStorage.length > 0;
  } catch (_refused) {
    // A browser that refuses storage has kept nothing.
  }

  function screen(number) {
    return document.querySelector('[data-opening="' + number + '"]');
  }
  function show(from, to) {
    from.hidden = true;
    to.hidden = false;
    scrollTo(0, 0);
    to.querySelector("h1").focus({ preventScroll: true });
  }
  function onPress(event) {
    var button = event.target.closest ? event.target.closest("button") : null;
    var here = screen(path[path.length - 1]);
    if (isReady || keeps || !button || !here || !here.contains(button)) return;
    if (button.hasAttribute("data-back")) {
      path.pop();
      var before = screen(path[path.length - 1]);
      before.removeAttribute("data-went");
      show(here, before);
    } else if (button.type === "submit") {
      var chosen = here.querySelector("input:checked");
      here.toggleAttribute("data-asked", !chosen);
      if (!chosen) return;
      here.setAttribute("data-went", path.length);
      var next = JSON.parse(here.getAttribute("data-next"))[chosen.value];
      if (next === undefined) return;
      path.push(next);
      show(here, screen(next));
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  addEventListener("click", onPress, true);
  document.addEventListener("parole:ready", function () {
    isReady = true;
    removeEventListener("click", onPress, true);
  });
})();
