/* What was typed and not sent yet survives the end of the session, the Back button and a reload (U19). The text of fields
   marked data-kept is kept in this tab, for its person and page, until the server has taken it or he logs out. Where a page shows
   now this record and now another, the mark names the record. */
(function () {
  "use strict";
  var person = document.querySelector("[data-who]");
  var mine = "kept " + (person ? person.dataset.who : "") + " ";
  var place = mine + location.pathname + location.search;
  var kept = JSON.parse(sessionStorage.getItem(place) || "{}");
  /* A field is known by its id, and by the record that its mark names. */
  function key(field) { return field.dataset.kept === "true" ? field.id : field.id + " " + field.dataset.kept; }
  function find(id) {
    var field = document.getElementById(id.split(" ")[0]);
    return field && key(field) === id ? field : null;
  }
  function shown(id) { var field = find(id); return field ? field.value : null; }
  function form(id) { return id.split(":")[0]; }
  function save() {
    if (Object.keys(kept).length) { sessionStorage.setItem(place, JSON.stringify(kept)); } else { sessionStorage.removeItem(place); }
  }
  /* What it keeps the browser does not remember too: its own memory knows nothing of what was sent. */
  function alone(field) { field.autocomplete = "off"; }
  function set(id, text) {
    var field = find(id);
    alone(field);
    field.value = text;
    /* As if typed: who listens to the field hears of it. */
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  function putBack() {
    var back = Object.keys(kept).filter(function (id) { return shown(id) !== null && shown(id) !== kept[id]; });
    back.forEach(function (id) { set(id, kept[id]); });
    return back.length > 0;
  }
  function note(visible) { document.getElementById("kept").hidden = !visible; }
  /* Of what is kept, what a request takes to the server: the fields it names, and those within what it names. */
  function sending(data) {
    var sent = data instanceof FormData ? data : new URLSearchParams(data);
    var named = (sent.get("jakarta.faces.partial.execute") || "").split(" ");
    var texts = {};
    Object.keys(kept).forEach(function (id) {
      var field = find(id);
      if (field && named.some(function (name) { var within = document.getElementById(name); return name === "@all" || within && within.contains(field); })) {
        texts[id] = kept[id];
      }
    });
    return { form: form(sent.get("jakarta.faces.source") || ""), texts: texts };
  }
  /* A page of its own is the end of an act; the log-in, the error page and the same page anew are not. */
  function away(xhr) {
    var redirect = xhr.responseXML && xhr.responseXML.querySelector("redirect");
    if (!redirect) { return false; }
    var to = new URL(redirect.getAttribute("url"), location.href);
    return !/\/(login|error)\.xhtml$/.test(to.pathname) && to.pathname + to.search !== location.pathname + location.search;
  }
  /* What the page shows still is not taken yet, nor is what was typed after the sending. What an answer has wiped without
     taking it is put back; what was taken, or belonged to fields that went with the act, is forgotten. */
  function answered(sent, left) {
    function taken(id) { return sent.texts[id] === kept[id] && (left || shown(id) !== kept[id]); }
    var done = left || Object.keys(kept).some(taken);
    Object.keys(kept).forEach(function (id) {
      var here = form(id) === sent.form;
      var replaced = !here && shown(id) !== null && shown(id) !== kept[id];
      var gone = here && shown(id) === null && id.indexOf(" ") < 0;
      if (taken(id) || replaced || done && gone) { delete kept[id]; }
    });
    save();
    if (done) { note(false); }
    if (!left) { putBack(); }
  }
  document.addEventListener("input", function (e) {
    if (!e.target.matches("[data-kept]")) { return; }
    alone(e.target);
    if (e.target.value || e.target.defaultValue) { kept[key(e.target)] = e.target.value; } else { delete kept[key(e.target)]; }
    save();
  }, true);
  document.addEventListener("click", function (e) {
    if (e.target.closest("[data-leave]")) { Object.keys(sessionStorage).forEach(function (key) { if (key.indexOf(mine) === 0) { sessionStorage.removeItem(key); } }); }
    /* A page that is sent and shown again keeps its address: a form alone forgets which record it is, and with it what is kept. */
    var stay = e.target.closest("[data-stay]");
    if (stay) { stay.closest("form").action = place.slice(mine.length); }
    if (e.target.closest("[data-drop-kept]")) {
      var dropped = Object.keys(kept).filter(function (id) { return shown(id) !== null; });
      kept = {};
      save();
      note(false);
      dropped.forEach(function (id) { set(id, find(id).defaultValue); });
    }
  }, true);
  window.addEventListener("load", function () {
    if (!person || !person.dataset.who) { return; }
    window.jQuery(document).on("pfAjaxSend", function (e, xhr, settings) { xhr.sending = sending(settings.data); });
    window.jQuery(document).on("pfAjaxComplete", function (e, xhr, settings, args) {
      if (!xhr.sending || !args) { return; }
      var left = away(xhr);
      if (args.validationFailed) { putBack(); } else if (left || !args.redirect) { answered(xhr.sending, left); }
    });
    if (putBack()) { note(true); }
  });
})();
