/* All that reaches into PrimeFaces' inside, and nothing else does: what it does not promise may be gone with its next version.
   missing() then says so, and PrimeFacesInsideIT fails. */
window.jiedaiInside = (function () {
  "use strict";
  function queue() { return window.PrimeFaces.ajax.Queue; }
  function open(xhr) { return xhr.readyState !== 4; }
  /* No request is on its way or waits. */
  function idle() { return queue().isEmpty(); }
  /* What is on its way is not wanted any more. What was called back before stands among them still. */
  function callBack() { queue().xhrs.splice(0).filter(open).forEach(function (xhr) { xhr.abort(); }); }
  /* There is no line: these are not waited for. */
  function giveUp(which) {
    queue().xhrs.slice().filter(which).filter(open).forEach(function (xhr) { xhr.abort("offline"); });
  }
  /* Of the requests that wait behind the first, only these are sent. */
  function keepWaiting(which) {
    queue().requests.splice(1).filter(which).forEach(function (request) { queue().requests.push(request); });
  }
  /* The row that a button in a list names, if the request comes from one. */
  function row(request) {
    var named = (request.params || []).filter(function (one) { return one.name === "row"; })[0];
    return named && named.value;
  }
  /* A button that waits for its turn is pressed once, however often it is clicked. */
  function pressOnce() {
    var line = queue();
    var offer = line.offer;
    line.offer = function (request) {
      var button = document.getElementById(request.source);
      var pressed = row(request) || (button && button.matches("button, a"));
      var waits = line.requests.some(function (other) { return other.source === request.source && row(other) === row(request); });
      if (!pressed || !waits) { offer.apply(line, arguments); }
    };
  }
  /* What was typed when a field told of its change is what is sent, also of a field within a picker. */
  function keepTyped() {
    var requests = window.PrimeFaces.ajax.Request;
    var collect = requests.collectEarlyPostParams;
    requests.collectEarlyPostParams = function (cfg) {
      var picker = document.getElementById(typeof cfg.source === "string" ? cfg.source : cfg.source.id);
      var field = picker && picker.matches(".picker") && picker.querySelector("input");
      return field ? [{ name: field.name, value: field.value }] : collect.apply(requests, arguments);
    };
  }
  /* Asks whether a part that has come is drawn. */
  function beforeDrawing(draws) {
    var utils = window.PrimeFaces.ajax.Utils;
    var draw = utils.updateElement;
    utils.updateElement = function (id, content) {
      if (id.indexOf(window.PrimeFaces.VIEW_STATE) >= 0 || draws(id, content)) { draw.apply(utils, arguments); }
    };
  }
  /* A button that got no answer is left as it was while it waited: dead. */
  function revive() {
    Object.keys(window.PrimeFaces.widgets).map(function (name) { return window.PrimeFaces.widgets[name]; }).forEach(function (widget) {
      var waits = widget && widget.jq && widget.jq.find(".ui-state-loading").addBack(".ui-state-loading");
      if (!waits || !waits.length) { return; }
      if (widget.endAjaxDisabled) { widget.endAjaxDisabled(widget); } else { window.PrimeFaces.buttonEndAjaxDisabled(widget, waits); }
    });
  }
  /* How long a button rests after its act, in ms. */
  function buttonsRest() { return window.PrimeFaces.ajax.minLoadAnimation; }
  function clearSignatures() {
    window.PrimeFaces.getWidgetsByType(window.PrimeFaces.widget.Signature).forEach(function (pad) { pad.clear(); });
  }
  /* Each message of a list has a role of its own, and the list then has none in it: they are told together instead. */
  function tellTogether() {
    document.querySelectorAll(".ui-messages li[role]").forEach(function (message) {
      message.removeAttribute("role");
      message.closest(".ui-messages").setAttribute("role", "alert");
    });
  }
  /* What was picked of a long list is called a list box, with no name and a field within: it is a plain list. */
  function listPicks() {
    document.querySelectorAll(".ui-autocomplete-multiple-container[role], .ui-autocomplete-token[role]").forEach(function (part) {
      ["role", "aria-orientation", "aria-selected"].forEach(function (name) { part.removeAttribute(name); });
    });
  }
  function sayRightly() { tellTogether(); listPicks(); }
  /* A filter that is chosen asks as one that is typed. */
  document.addEventListener("change", function (e) {
    if (e.target.matches("[data-filters]")) { window.PF("grid").filter(); }
  });
  /* A menu or a dialog that is open must not close under the hand. */
  function choosing() {
    var panels = document.querySelectorAll(
      ".ui-selectonemenu-panel, .ui-selectcheckboxmenu-panel, .ui-datepicker-panel, .ui-autocomplete-panel, .ui-dialog");
    return Array.prototype.some.call(panels, function (e) { return e.offsetParent !== null; });
  }
  /* What of all this is not there. */
  function missing() {
    var f = "function";
    var has = {
      "ajax.Request.collectEarlyPostParams": typeof window.PrimeFaces.ajax.Request.collectEarlyPostParams === f,
      "ajax.Queue.offer": typeof queue().offer === f,
      "ajax.Queue.isEmpty": typeof queue().isEmpty === f,
      "ajax.Queue.requests": Array.isArray(queue().requests),
      "ajax.Queue.xhrs": Array.isArray(queue().xhrs),
      "ajax.Utils.updateElement": typeof window.PrimeFaces.ajax.Utils.updateElement === f,
      "ajax.minLoadAnimation": typeof window.PrimeFaces.ajax.minLoadAnimation === "number",
      "VIEW_STATE": typeof window.PrimeFaces.VIEW_STATE === "string",
      "widgets": typeof window.PrimeFaces.widgets === "object",
      "buttonEndAjaxDisabled": typeof window.PrimeFaces.buttonEndAjaxDisabled === f,
      "getWidgetsByType": typeof window.PrimeFaces.getWidgetsByType === f
    };
    return Object.keys(has).filter(function (name) { return !has[name]; });
  }
  window.addEventListener("load", function () {
    sayRightly();
    new MutationObserver(sayRightly).observe(document.getElementById("work") || document.body, { childList: true, subtree: true });
  });
  return {
    idle: idle, callBack: callBack, giveUp: giveUp, keepWaiting: keepWaiting, pressOnce: pressOnce, keepTyped: keepTyped, beforeDrawing: beforeDrawing,
    revive: revive, buttonsRest: buttonsRest, clearSignatures: clearSignatures, choosing: choosing, missing: missing
  };
})();
