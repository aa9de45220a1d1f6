// Watches over the other scripts of the page, in a syntax that browsers too old for those still read. It keeps a press
// made before they are ready, fetches a lost one once more, and says what is the matter.
(function () {
  var slowAfter = 5000;
  var lostAfter = 6000;
  var stalledAfter = 30000;
  var isReady = false;
  var isLost = false;
  var pressed = null;
  var fetchedAgain = {};
  var named = {};

  function tell(words) {
    var all = document.querySelectorAll("[data-watch]");
    for (var at = 0; at < all.length; at += 1)
      all[at].hidden = all[at].getAttribute("data-watch") !== words;
  }
  function tellLost() {
    if (isReady) return;
    isLost = true;
    tell("lost");
  }
  function fetchAgain(src) {
    function insert() {
      var script = document.createElement("script");
      // As the page names it: the loader knows a file by these letters.
      script.src = src.replace(location.origin, "");
      document.head.appendChild(script);
    }
    if (fetchedAgain[src]) return tellLost();
    fetchedAgain[src] = true;
    // Past the cache, which may hold the damaged file.
    fetch(src, { cache: "reload" }).then(insert, insert);
  }
  function onError(event) {
    var isMissing = event.target && event.target.tagName === "SCRIPT";
    // Once the page is ready, whoever asked for a script hears that it is missing, but not that it is damaged.
    var src = isMissing
      ? !isReady && event.target.src
      : event.error instanceof SyntaxError && event.filename;
    if (!src || src.indexOf("/_next/") < 0) return;
    // The scripts that wait for this one would give up.
    event.stopImmediatePropagation();
    fetchAgain(src);
  }
  function onPress(event) {
    var button = event.target.closest ? event.target.closest("button") : null;
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
    if (!isLost) tell("kept");
  }

  // The button in the place of the one that was pressed, where its screen was drawn anew. What was to send an answer
  // is none: the page has looked at the answer itself.
  function inPlace() {
    if (document.contains(pressed) && !pressed.closest("[hidden]")) return pressed;
    var all = document.querySelectorAll("main button");
    for (var at = 0; at < all.length; at += 1)
      if (all[at].type === "button" && !all[at].closest("[hidden]"))
        if (all[at].textContent === pressed.textContent) return all[at];
    return null;
  }

  function eachScript(look) {
    var all = document.querySelectorAll('script[src*="/_next/"]');
    for (var at = 0; at < all.length; at += 1) look(all[at].src);
  }
  // A script that came empty, or with something else in it, tells nobody: all are fetched once more.
  function giveUp() {
    if (isReady) return;
    tellLost();
    eachScript(function (src) {
      if (!fetchedAgain[src]) fetchAgain(src);
    });
  }

  addEventListener("error", onError, true);
  document.addEventListener("click", onPress, true);
  setTimeout(function () {
    if (!isReady && !isLost && !pressed) tell("slow");
  }, slowAfter);
  document.addEventListener("DOMContentLoaded", function () {
    eachScript(function (src) {
      named[src] = true;
    });
  });
  addEventListener("load", function () {
    setTimeout(giveUp, lostAfter);
  });
  // A script that never comes holds back the load of the page.
  setTimeout(tellLost, stalledAfter);
  // The page itself has carried out a later press: the one kept before is no longer wanted.
  document.addEventListener("parole:answered", function () {
    pressed = null;
    if (!isLost) tell("");
  });
  document.addEventListener("parole:ready", function () {
    isReady = true;
    document.removeEventListener("click", onPress, true);
    tell("");
    if (pressed)
      setTimeout(function () {
        var button = inPlace();
        if (button) button.click();
      });
  });
  // An empty script tells nobody that it is one: who waits in vain has all fetched once more that the page did not name.
  document.addEventListener("parole:again", function () {
    fetchedAgain = {};
    eachScript(function (src) {
      if (!named[src] && !fetchedAgain[src]) fetchAgain(src);
    });
  });
})();
