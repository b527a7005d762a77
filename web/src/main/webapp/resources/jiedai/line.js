/* The line is lost between a hand and the server. What was typed, touched and drawn stays, for nothing is drawn anew; the button
   lives again; the person is told. For a minute the page tries again by itself, as long as nobody changes what was sent. Every act
   has a number of its own, and pressed again unchanged it has the same: the server
   gives the answer that was lost instead of doing it twice (decision 28). */
(function () {
  "use strict";
  /* A line that is silent is given up; the browser itself would wait for minutes. */
  var SILENT = 30000;
  /* Whoever pressed stands behind it for so long; after that they press again themselves. */
  var STANDS = 60000;
  var AGAIN = 4000;
  /* Acts without an answer since the last answer, in their order. */
  var lost = [];
  var leaving = false;
  var trying = null;
  function number() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (b) { return (b + 256).toString(16).slice(1); }).join("");
  }
  function tell(what, shown) {
    ["lost", "unserved", "arrived", "offline"].forEach(function (id) { document.getElementById("line-" + id).hidden = id !== what || !shown; });
    if (what && shown) { document.getElementById("line-" + what).scrollIntoView({ block: "nearest" }); }
  }
  /* A field that tells of its change is no act: what it says goes with the next button too. */
  function isAct(settings) {
    var sent = new URLSearchParams(typeof settings.data === "string" ? settings.data : "");
    return typeof settings.data === "string" && !sent.has("jakarta.faces.behavior.event");
  }
  function source(settings) { return typeof settings.source === "string" ? settings.source : settings.source && settings.source.id || ""; }
  /* What stands in the form of a button. */
  function written(id) {
    var button = document.getElementById(id);
    var form = button && button.closest("form");
    return form ? new URLSearchParams(new FormData(form)).toString() : "";
  }
  /* Asks for something small until the line is back, and presses the same once more. */
  function tryAgain(one) {
    clearTimeout(trying);
    if (Date.now() - one.at > STANDS) { tell("lost", true); return; }
    trying = setTimeout(function () {
      fetch(document.querySelector("link[rel=icon]").href, { method: "HEAD", cache: "no-store" })
        .then(function (answer) { if (answer.ok) { pressAgain(one); } else { tryAgain(one); } })
        .catch(function () { tryAgain(one); });
    }, AGAIN);
  }
  /* What was pressed; of a list's act the button in the row that was named. */
  function pressed(one) {
    var row = new URLSearchParams(one.data).get("row");
    return row && document.getElementById(one.source.split(":").pop() + "-" + row) || document.getElementById(one.source);
  }
  function pressAgain(one) {
    var button = pressed(one);
    if (lost[lost.length - 1] === one && button && !button.disabled && written(one.source) === one.written) { button.click(); }
  }
  function sends(e, xhr, settings) {
    xhr.byHand = true;
    clearTimeout(trying);
    if (!isAct(settings)) { return; }
    xhr.written = written(source(settings));
    var same = lost.filter(function (one) { return one.source === source(settings) && one.data === settings.data; })[0];
    xhr.act = same ? same.act : number();
    xhr.setRequestHeader("Jiedai-Act", xhr.act);
    if (lost.length) { xhr.setRequestHeader("Jiedai-Lost", lost.map(function (one) { return one.act; }).join(" ")); }
  }
  function fails(e, xhr, settings) {
    if (!xhr.byHand || leaving || xhr.statusText === "abort") { return; }
    if (xhr.act && !lost.some(function (one) { return one.act === xhr.act; })) {
      lost.push({
        act: xhr.act, source: source(settings), data: settings.data, sending: xhr.sending, written: xhr.written, at: Date.now()
      });
    }
    /* Not the line but the server, or what stands before it, has refused: then there was an answer, though not to this. */
    var unserved = xhr.status >= 400 && xhr.status < 502;
    tell(unserved ? "unserved" : "lost", true);
    if (!unserved && lost.length) { tryAgain(lost[lost.length - 1]); }
    setTimeout(window.jiedaiInside.revive, 0);
  }
  function answered(e, xhr) {
    var before = xhr.getResponseHeader("Jiedai-Arrived");
    var arrived = before && lost.filter(function (one) { return one.act === before; })[0];
    /* What is answered is the act before: what was typed since is not taken yet. */
    if (arrived) { xhr.sending = arrived.sending; }
    lost = [];
    tell("arrived", Boolean(arrived));
  }
  /* A list that was fetched since shows what has become of the acts on it. */
  function followed() {
    var before = lost.length;
    lost = lost.filter(function (one) { var button = document.getElementById(one.source.split(":")[0]); return !button || !button.closest("[data-live]"); });
    if (before && !lost.length) { tell("lost", false); }
  }
  /* Known to be without a line: nothing is waited for, and no page is left for the browser's own. */
  function giveUp() {
    window.jiedaiInside.giveUp(function (xhr) { return xhr.byHand; });
  }
  function stay(e) {
    if (navigator.onLine) { return; }
    var link = e.type === "click" ? e.target.closest && e.target.closest("a[href]") : e.target;
    if (link && (e.type !== "click" || new URL(link.href, location.href).pathname !== location.pathname)) { e.preventDefault(); tell("offline", true); }
  }
  window.addEventListener("load", function () {
    if (!window.PrimeFaces || !document.getElementById("line-lost")) { return; }
    window.jQuery.ajaxSetup({ timeout: SILENT });
    window.jQuery(document).on("pfAjaxSend", sends).on("pfAjaxError", fails).on("pfAjaxSuccess", answered);
    window.addEventListener("offline", giveUp);
    document.addEventListener("jiedai-followed", followed);
    document.addEventListener("click", stay, true);
    document.addEventListener("submit", stay, true);
    var submit = HTMLFormElement.prototype.submit;
    HTMLFormElement.prototype.submit = function () { if (navigator.onLine) { submit.call(this); } else { tell("offline", true); } };
  });
  window.addEventListener("beforeunload", function () { leaving = true; setTimeout(function () { leaving = false; }, 3000); });
})();
