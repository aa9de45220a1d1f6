// Takes the answers to the first questions, which stand in the page itself, before the scripts are there that take the
// others. Those scripts find what was answered in the page, and go on from there.
(function () {
  var path = [0];
  // The forms that were answered. They stay as they are where a translated page is drawn anew.
  var went = [];
  var isReady = false;
  var keeps = false;
  var waiting = null;
  try {
    keeps = sessionStorage.length > 0;
  } catch (_refused) {
    // A browser that refuses storage has kept nothing.
  }

  function screen(number) {
    var found = document.querySelector('[data-opening="' + number + '"]');
    // A slow page shows one question before the next has come whole.
    return found && found.querySelector("[type=submit]") ? found : null;
  }
  function here() {
    return screen(path[path.length - 1]);
  }
  function show(from, to) {
    from.hidden = true;
    to.hidden = false;
    scrollTo(0, 0);
    to.querySelector("h1").focus({ preventScroll: true });
  }
  function goBack(from) {
    path.pop();
    went.length = path.length - 1;
    show(from, here());
  }
  // Whether the press led on, or will once the page is whole.
  function goOn(from, button) {
    var chosen = from.querySelector("input:checked");
    from.toggleAttribute("data-asked", !chosen);
    if (!chosen) return false;
    var next = JSON.parse(from.getAttribute("data-next"))[chosen.value];
    var to = next === undefined ? null : screen(next);
    waiting = next !== undefined && !to ? button : null;
    if (waiting) return true;
    went[path.length - 1] = from.querySelector("form");
    if (!to) return false;
    path.push(next);
    show(from, to);
    return true;
  }
  // Whether the press is done with here.
  function carryOut(from, button, event) {
    // The second press of a double click is no press on what the first has brought.
    if (button.type === "submit" && event.detail > 1) return true;
    if (button.hasAttribute("data-back")) goBack(from);
    else if (button.type !== "submit" || !goOn(from, button)) return false;
    document.dispatchEvent(new Event("parole:answered"));
    return true;
  }
  function onPress(event) {
    var button = event.target.closest ? event.target.closest("button") : null;
    var from = here();
    if (isReady || keeps || !button || !from || !from.contains(button)) return;
    if (!carryOut(from, button, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  addEventListener("click", onPress, true);
  document.addEventListener("DOMContentLoaded", function () {
    if (waiting && !isReady) waiting.click();
  });
  document.addEventListener("parole:opening", function (event) {
    event.detail.push.apply(event.detail, went);
  });
  document.addEventListener("parole:ready", function () {
    isReady = true;
    removeEventListener("click", onPress, true);
  });
})();
