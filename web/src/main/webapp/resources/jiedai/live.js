/* Lists that follow what happens. No data comes by push: only the word that something moved. */
(function () {
  "use strict";
  var waiting = null;
  function typing() {
    var e = document.activeElement;
    return e && /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName) && e.closest("[data-live]") || typed() || window.jiedaiInside.choosing() || held || document.querySelector(".dragged");
  }
  /* What was typed, ticked or chosen and not yet sent must not be lost by a list that follows; a menu that sends its change says so. */
  var fields = "[data-live] input:not([type=hidden]):not([type=submit]):not([type=button]), [data-live] textarea, [data-live] select:not([data-sends])";
  function typed() { return Array.prototype.some.call(document.querySelectorAll(fields), unsent); }
  function unsent(e) {
    /* What a list is filtered by was sent as it was typed. */
    if (e.closest(".grid")) { return false; }
    if (e.type === "checkbox" || e.type === "radio") { return e.checked !== e.defaultChecked; }
    if (e.tagName !== "SELECT") { return e.value !== e.defaultValue; }
    var preset = Array.prototype.filter.call(e.options, function (option) { return option.defaultSelected; })[0] || e.options[0];
    return Boolean(preset) && !preset.selected;
  }
  /* What a hand holds, a card or a bar of a timeline, must not be drawn anew under it. */
  var held = false;
  document.addEventListener("pointerdown", function (e) { held = Boolean(e.target.closest && e.target.closest("[data-live]")); }, true);
  ["pointerup", "pointercancel"].forEach(function (type) { document.addEventListener(type, function () { held = false; }, true); });
  var last = 0;
  /* A page that follows by itself is no hand: it keeps no session open. */
  var follows = [{ name: "follows", value: "true" }];
  function byHand(request) { return !(request.params || []).some(function (param) { return param.name === "follows"; }); }
  function refresh() {
    if (!window.jiedaiRefresh || waiting) { return; }
    /* A telephone that rings after a quiet while is shown at once; many changes are fetched together. */
    waiting = setTimeout(function () {
      waiting = null;
      if (left() || typing() || !window.jiedaiInside.idle()) { refresh(); } else { flying = true; last = Date.now(); window.jiedaiRefresh(follows); }
    }, Date.now() - last > 2000 ? 30 : 300);
  }
  /* What rings is shown on every page of whoever answers calls. */
  var rang = 0;
  var ringing = null;
  function ring() {
    if (!window.jiedaiRing || ringing) { return; }
    /* At most every 300 ms; on a busy day a telephone does not wait for what else moves. */
    ringing = setTimeout(function () { ringing = null; if (left()) { ring(); } else { rang = Date.now(); window.jiedaiRing(follows); } }, Math.max(30, rang + 300 - Date.now()));
  }
  /* A page that an act has left follows nothing any more: the answer to it, whose record is gone on the server, would call the
     person back. */
  var leftUntil = 0;
  function leaves(millis) { leftUntil = Math.max(leftUntil, Date.now() + millis); }
  function left() { return Date.now() < leftUntil; }
  window.addEventListener("beforeunload", function () { leaves(3000); });
  window.addEventListener("load", function () {
    if (!window.PrimeFaces) { return; }
    window.jQuery(document).on("pfAjaxComplete", function (e, xhr) {
      if (xhr.responseXML && xhr.responseXML.querySelector("redirect")) {
        leaves(20000);
        /* What follows by itself and still waits in line behind it belongs to the page that is left: its answer would lead
           elsewhere. What a hand has sent is sent, and told of. */
        window.jiedaiInside.keepWaiting(byHand);
      }
    });
  });
  /* What rings goes before the list: requests of a page stand in one line. */
  function moved() { ring(); refresh(); }
  /* A list on its way must not overwrite what a hand has just begun: it is called back and fetched later. It sets out only when
     nothing else is on its way, not even a list, so what is called back is the list and never what somebody has sent. */
  var flying = false;
  window.jiedaiRefreshed = function (status) {
    flying = false;
    if (status === "success") { document.dispatchEvent(new Event("jiedai-followed")); }
  };
  function callBack(e) {
    if (flying && e.target.closest && e.target.closest("[data-live], .ui-selectonemenu-panel, .ui-selectcheckboxmenu-panel, .ui-autocomplete-panel")) {
      flying = false;
      window.jiedaiInside.callBack();
      moved();
    }
  }
  ["mousedown", "focusin", "input"].forEach(function (type) { document.addEventListener(type, callBack, true); });
  /* A list that comes back as it came last time is not drawn anew: nothing flickers, and what a hand has opened stays open.
     What is drawn between, by an act or by what rings, counts for what it touches; without a place of its own it is the whole page. */
  var drawn = {};
  /* The hour that a timeline was drawn at is no news: its line moves by itself. */
  function news(content) { return content.replace(/currentTime:new Date\([^)]*\)/, ""); }
  function touches(one, other) { return !one || !other || one.contains(other) || other.contains(one); }
  /* Whether what has come is drawn. */
  function draws(id, content) {
    var part = document.getElementById(id);
    if (flying && drawn[id] === news(content)) { return false; }
    Object.keys(drawn).forEach(function (of) {
      if (touches(document.getElementById(of), part)) { delete drawn[of]; }
    });
    if (flying) { drawn[id] = news(content); }
    return true;
  }
  var open = false;
  var before = false;
  function connect() {
    if (!window.jiedaiRefresh && !window.jiedaiRing) { return; }
    var brand = document.querySelector(".brand");
    var seen = "/push?seen=" + brand.dataset.seen;
    var socket = new WebSocket(location.origin.replace(/^http/, "ws") + (brand.dataset.base || "") + seen);
    /* What moved while there was no line is fetched. */
    socket.onopen = function () { open = true; if (before) { moved(); } before = true; };
    socket.onmessage = moved;
    socket.onclose = function () { open = false; setTimeout(connect, 5000); };
  }
  setInterval(function () { if (!open) { moved(); } }, 20000);
  window.addEventListener("load", function () {
    if (window.PrimeFaces) {
      window.jiedaiInside.pressOnce();
      window.jiedaiInside.keepTyped();
      if (window.jiedaiRefresh) { window.jiedaiInside.beforeDrawing(draws); }
    }
    connect();
  });
})();
