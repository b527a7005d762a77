/* A button that is disabled while it waits, or drawn anew or gone after its act, gives the focus to nobody: who works by keys would
   begin at the top of the page (WCAG 2.4.3). It goes back to the same act; else to the field that the act has brought; else to the card
   or row of what comes next, for a second press must not do another act that nobody has read. */
(function () {
  "use strict";
  var FIELD = "input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled])";
  var CAN = ["a[href]", "button", "input:not([type=hidden])", "select", "textarea", "summary", "[tabindex='0']"].map(function (x) { return "main " + x; }).join(", ");
  var ROOM = "tr, li, .payer, .work-line, .arrival, .card, fieldset, section, form, main";
  function shown(e) {
    var folded = e.closest("details:not([open])");
    return e.offsetParent !== null && (!folded || e.parentElement === folded);
  }
  function all() { return Array.prototype.filter.call(document.querySelectorAll(CAN), shown); }
  function words(e) { return (e.textContent || e.value || "").trim(); }
  function nowhere() { return !document.activeElement || document.activeElement === document.body; }
  function ids(list) { return list.map(function (e) { return e.id; }).filter(Boolean); }
  var place = null;
  function remember(e, xhr, settings) {
    var id = typeof settings.source === "string" ? settings.source : settings.source && settings.source.id;
    var from = document.activeElement && document.activeElement.closest("main") ? document.activeElement : document.getElementById(id);
    if (!from || !from.closest("main")) { return; }
    /* The button of a picker has no name of its own; its field has. */
    from = from.closest(".picker") ? from.closest(".picker").querySelector("input") : from;
    var order = all();
    var at = order.indexOf(from);
    place = { id: from.id, words: words(from), field: from.matches(FIELD), after: ids(order.slice(at + 1)), before: ids(order.slice(0, Math.max(at, 0))).reverse(), known: ids(Array.prototype.slice.call(document.querySelectorAll("main [id]"))) };
  }
  function go(to) {
    var room = to.matches("button, .btn") ? to.closest(ROOM) : to;
    if (room !== to && !room.hasAttribute("tabindex")) { room.setAttribute("tabindex", "-1"); }
    room.focus({ preventScroll: true });
  }
  function back(last) {
    if (!place || !nowhere() || document.querySelector(".ui-dialog:not([aria-hidden=true])")) { return; }
    /* What is there again is given back in a moment. */
    var same = document.getElementById(place.id);
    if (same && same.disabled && !last) { return; }
    var here = all().filter(function (e) { return !e.disabled; });
    if (same && here.indexOf(same) >= 0 && (place.field || words(same) === place.words)) { same.focus({ preventScroll: true }); return; }
    /* What narrows a list is nothing that comes next: a hand in it would hold the list as it is. */
    var work = here.filter(function (e) { return !e.closest(".grid thead, .grid .ui-paginator, .days"); });
    var fresh = work.filter(function (e) { return e.id && place.known.indexOf(e.id) < 0; });
    var field = fresh.filter(function (e) { return e.matches(FIELD); })[0];
    var next = place.after.concat(place.before).map(function (id) { return work.filter(function (e) { return e.id === id; })[0]; }).filter(Boolean)[0];
    go(field || fresh[0] || next || document.querySelector("main button") || document.querySelector("main a[href]") || document.querySelector("main"));
    if (nowhere()) { var main = document.querySelector("main"); main.setAttribute("tabindex", "-1"); main.focus({ preventScroll: true }); }
  }
  window.addEventListener("load", function () {
    if (!window.PrimeFaces) { return; }
    window.jQuery(document).on("pfAjaxSend", remember).on("pfAjaxComplete", function () {
      setTimeout(back, 0);
      setTimeout(back, window.jiedaiInside.buttonsRest() + 50, true);
    });
  });
})();
