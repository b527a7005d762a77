/* A device that people share (decision 42): who comes says who they are and their PIN, goes on where they were on this device, and
   finds it locked after two minutes without a hand. */
(function () {
  "use strict";
  var LAST = "last page of ";
  function last(login) { return localStorage.getItem(LAST + login) || ""; }

  /* The log-in: a card is touched or a badge scanned, then come digits. */
  function door(page) {
    var RESTS = 30000;
    var touched = Date.now();
    function badge() { return page.querySelector("[data-badge]"); }
    function pin() { return page.querySelector("[data-pin]"); }
    function name() { var typed = badge().value; return typed.slice(typed.lastIndexOf(":") + 1).trim(); }
    function show() {
      document.getElementById("pin:to").value = last(name());
      page.querySelectorAll("[data-person]").forEach(function (card) { card.setAttribute("aria-pressed", String(card.dataset.person === name())); });
    }
    function clear() { badge().value = ""; pin().value = ""; show(); badge().focus(); }
    page.addEventListener("click", function (e) {
      var card = e.target.closest("[data-person]");
      if (card) { badge().value = card.dataset.person; pin().value = ""; show(); pin().focus(); }
      var key = e.target.closest("[data-digit]");
      if (key) { pin().value = key.dataset.digit ? (pin().value + key.dataset.digit).slice(0, pin().maxLength) : ""; pin().focus(); }
    });
    page.addEventListener("input", show);
    page.addEventListener("keydown", function (e) { if (e.key === "Enter" && e.target === badge() && badge().value) { pin().focus(); } });
    ["pointerdown", "keydown"].forEach(function (hand) { document.addEventListener(hand, function () { touched = Date.now(); }, true); });
    /* A refusal leaves who it is, and asks for the digits again. */
    window.jQuery(document).on("pfAjaxComplete", function (e, xhr, settings, args) {
      if (badge().value && args && !args.redirect && !pin().value) { pin().focus(); }
    });
    /* Somebody began and went away: the next one finds nobody chosen. */
    setInterval(function () { if (badge().value && Date.now() - touched > RESTS) { touched = Date.now(); clear(); } }, 1000);
  }

  /* A page of somebody who is signed in. Hands are counted for all tabs of the device; the server is told that there are some also
     while nothing is sent but text is written. */
  function desk(brand) {
    var login = brand.dataset.who;
    var LOCKS = 120000, TELLS = 20000, HAND = "last hand";
    var told = Date.now(), locked = 0;
    function touch() { if (!locked) { localStorage.setItem(HAND, String(Date.now())); } else { lock(); } }
    function since() { return Date.now() - Number(localStorage.getItem(HAND)); }
    function lock() {
      if (Date.now() - locked < 2000) { return; }
      locked = Date.now();
      document.documentElement.classList.add("at-rest");
      document.getElementById("locked").hidden = false;
      document.getElementById("who:lock").click();
    }
    var here = location.pathname.slice((brand.dataset.base || "").length) + location.search;
    /* A form that was sent leaves the page's path without the record's number. */
    if (last(login).split("?")[0] !== here) { localStorage.setItem(LAST + login, here); }
    localStorage.setItem(HAND, String(told));
    ["pointerdown", "keydown", "wheel", "touchmove"].forEach(function (hand) { document.addEventListener(hand, touch, { capture: true, passive: true }); });
    document.addEventListener("click", function (e) { if (e.target.closest("[data-leave]")) { localStorage.removeItem(LAST + login); } }, true);
    setInterval(function () {
      if (locked) { return; }
      if (since() >= LOCKS) { lock(); return; }
      if (Date.now() - told >= TELLS && since() < Date.now() - told) { told = Date.now(); document.getElementById("who:stay").click(); }
    }, 1000);
  }

  window.addEventListener("load", function () {
    var page = document.querySelector("[data-terminal-door]");
    var brand = document.querySelector("[data-who]");
    if (page) { door(page); } else if (brand && brand.dataset.terminal && document.getElementById("who:lock")) { desk(brand); }
  });
})();
