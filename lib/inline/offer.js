// Leads from a page to the same page in another language, and offers the first language of the browser that it exists
// in, where that is not the language of the page.
(function () {
  var place = document.querySelector("[data-offers]");
  var offers = JSON.parse(place.getAttribute("data-offers"));
  var wanted = navigator.languages || [navigator.language || ""];
  var here = document.documentElement.lang;
  function main(tag) {
    // "prs" is another name of Dari.
    return tag.toLowerCase().replace(/^prs/, "fa").split("-")[0];
  }
  function offer(tag) {
    var link = document.createElement("a");
    link.href = "/" + tag;
    link.lang = link.hreflang = tag;
    link.dir = /^(ar|fa|ps|ur|he)/.test(tag) ? "rtl" : "ltr";
    link.setAttribute("data-language", "");
    link.textContent = offers[tag];
    place.appendChild(link);
  }
  function find() {
    for (var at = 0; at < wanted.length; at += 1) {
      if (main(wanted[at]) === main(here)) return;
      for (var tag in offers) if (main(tag) === main(wanted[at])) return offer(tag);
    }
  }
  // Before anything else hears of the press: the address of the page may have changed since it was drawn.
  document.addEventListener(
    "click",
    function (event) {
      var link = event.target.closest && event.target.closest("a[data-language]");
      if (link) link.href = location.pathname.replace("/" + here, "/" + link.hreflang);
    },
    true,
  );
  find();
})();
