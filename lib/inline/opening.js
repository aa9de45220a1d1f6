// Takes the answers to the first questions, which stand in the page itself, before the scripts are there that take the
// others. Those scripts find what was answered in the page, and go on from there.
(function () {
  var path = [0];
  // The forms that were answered. They stay as they are where a translated page is drawn anew.
  var went = [];
  var isReady = false;
  var keeps = false;
  var waiting = null;

  // The answers outlive a reload and a change of the language as two texts that are always as long and say nothing
  // alone: the disk may get the one, and the bytes of chance it is turned by are the name of the window.
  var place = "o";
  var empty = [0, 0, 0, 0, 0, 0, 0, 0];
  function lettersOf(bytes) {
    return bytes.map(function (byte) {
      return (256 + byte).toString(16).slice(1);
    });
  }
  function turned(bytes, chance) {
    return bytes.map(function (byte, at) {
      return byte ^ parseInt(chance.slice(2 * at, 2 * at + 2), 16);
    });
  }
  function attempt(act) {
    try {
      return act();
    } catch (_refused) {
      // A browser that refuses storage keeps nothing.
    }
  }
  // How many forms were answered, and which of its options stands in each.
  function forget() {
    sessionStorage.removeItem(place);
    if (window.name.length === 2 * empty.length) window.name = "";
  }
  function keep() {
    if (went.length === 0) return forget();
    var said = went.map(function (form) {
      var options = form.querySelectorAll("input");
      return [].indexOf.call(options, form.querySelector("input:checked"));
    });
    var chance = lettersOf([].slice.call(crypto.getRandomValues(new Uint8Array(empty.length))));
    var bytes = [said.length].concat(said, empty).slice(0, empty.length);
    window.name = chance.join("");
    sessionStorage.setItem(place, lettersOf(turned(bytes, window.name)).join(""));
  }
  function found() {
    var bytes = turned(empty, sessionStorage.getItem(place) || "");
    bytes = turned(bytes, window.name);
    // Another window's bytes of chance leave no row of zeros.
    return /(,0){4}$/.test(bytes) ? bytes.slice(1, 1 + bytes[0]) : [];
  }
  attempt(function () {
    keeps = sessionStorage.length > (sessionStorage.getItem(place) === null ? 0 : 1);
  });

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
    attempt(keep);
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
    attempt(keep);
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

  // Goes on from what was answered before the page was loaded again.
  function goOnAgain() {
    (attempt(found) || []).every(function (option) {
      var from = here();
      var input = from.querySelectorAll("input")[option];
      if (input) input.checked = true;
      return input && goOn(from, null);
    });
  }

  addEventListener("click", onPress, true);
  document.addEventListener("DOMContentLoaded", function () {
    if (isReady || keeps) return;
    if (waiting) waiting.click();
    else if (went.length === 0) goOnAgain();
  });
  document.addEventListener("parole:opening", function (event) {
    event.detail.push.apply(event.detail, went);
  });
  document.addEventListener("parole:ready", function () {
    isReady = true;
    attempt(forget);
    removeEventListener("click", onPress, true);
  });
})();
