/* Clocks that count, promises that run out, lists that follow what happens. No data comes by push: only the word that something moved. */
(function () {
  "use strict";
  /* A tablet's clock may be wrong by minutes; what counts is the server's, which the page brought. */
  var shown = document.querySelector("[data-now]");
  var ahead = shown ? Number(shown.dataset.now) - Date.now() : 0;
  function tick() {
    var now = Date.now() + ahead;
    document.querySelectorAll("[data-since]").forEach(function (e) {
      var s = Math.max(0, Math.floor((now - Number(e.dataset.since)) / 1000));
      e.firstElementChild.textContent = s < 600 ? s : Math.floor(s / 60) + "'";
      var row = e.closest("[data-wait]") || e;
      row.classList.toggle("warm", s >= Number(e.dataset.warm) && s < Number(e.dataset.hot));
      row.classList.toggle("hot", s >= Number(e.dataset.hot));
    });
    document.querySelectorAll("[data-until]").forEach(function (e) {
      var left = Math.floor((Number(e.dataset.until) - now) / 60000);
      var look = left < 0 ? "late" : left < 15 ? "risk" : "ok";
      e.querySelector(".left").textContent = Math.abs(left) < 600 ? left : "";
      e.querySelector(".shape").textContent = { late: "■", risk: "▲", ok: "●" }[look];
      e.classList.remove("late", "risk", "ok");
      e.classList.add(look);
    });
    var clock = document.querySelector("[data-clock]");
    if (clock) { clock.textContent = new Date(now + Number(clock.dataset.clock) * 60000).toISOString().slice(11, 16); }
  }
  var waiting = null;
  function typing() {
    var e = document.activeElement;
    return e && /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName) && e.closest("[data-live]") || typed() || choosing() || held || document.querySelector(".dragged");
  }
  /* A menu that is open must not close under the hand. */
  function choosing() {
    return Array.prototype.some.call(document.querySelectorAll(".ui-selectonemenu-panel, .ui-selectcheckboxmenu-panel, .ui-dialog"), function (e) {
      return e.offsetParent !== null;
    });
  }
  /* What was typed, ticked or chosen and not yet sent must not be lost by a list that follows; a menu that sends its change says so. */
  var fields = "[data-live] input:not([type=hidden]):not([type=submit]):not([type=button]), [data-live] textarea, [data-live] select:not([data-sends])";
  function typed() { return Array.prototype.some.call(document.querySelectorAll(fields), unsent); }
  function unsent(e) {
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
      if (left() || typing() || !queue().isEmpty()) { refresh(); } else { flying = true; last = Date.now(); window.jiedaiRefresh(follows); }
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
        queue().requests.splice(1).filter(byHand).forEach(function (request) { queue().requests.push(request); });
      }
    });
  });
  /* What rings goes before the list: requests of a page stand in one line. */
  function moved() { ring(); refresh(); }
  /* A list on its way must not overwrite what a hand has just begun: it is called back and fetched later. It sets out only when
     nothing else is on its way, not even a list, so what is called back is the list and never what somebody has sent. */
  var flying = false;
  function queue() { return window.PrimeFaces.ajax.Queue; }
  window.jiedaiRefreshed = function (status) {
    flying = false;
    if (status === "success") { document.dispatchEvent(new Event("jiedai-followed")); }
  };
  function callBack(e) {
    if (flying && e.target.closest && e.target.closest("[data-live], .ui-selectonemenu-panel, .ui-selectcheckboxmenu-panel")) {
      flying = false;
      /* What was called back before stands among them still. */
      queue().xhrs.splice(0).forEach(function (xhr) { if (xhr.readyState !== 4) { xhr.abort(); } });
      moved();
    }
  }
  ["mousedown", "focusin", "input"].forEach(function (type) { document.addEventListener(type, callBack, true); });
  /* A button that waits for its turn is pressed once, however often it is clicked. */
  function once() {
    var line = queue();
    var offer = line.offer;
    line.offer = function (request) {
      var button = document.getElementById(request.source);
      var waits = line.requests.some(function (other) { return other.source === request.source; });
      if (!button || !button.matches("button, a") || !waits) { offer.apply(line, arguments); }
    };
  }
  /* A list that comes back as it came last time is not drawn anew: nothing flickers, and what a hand has opened stays open.
     What is drawn between, by an act or by what rings, counts for what it touches; without a place of its own it is the whole page. */
  var drawn = {};
  /* The hour that a timeline was drawn at is no news: its line moves by itself. */
  function news(content) { return content.replace(/currentTime:new Date\([^)]*\)/, ""); }
  function touches(one, other) { return !one || !other || one.contains(other) || other.contains(one); }
  function calm() {
    if (!window.jiedaiRefresh) { return; }
    var utils = window.PrimeFaces.ajax.Utils;
    var draw = utils.updateElement;
    utils.updateElement = function (id, content) {
      var part = document.getElementById(id);
      if (id.indexOf(window.PrimeFaces.VIEW_STATE) < 0) {
        if (flying && drawn[id] === news(content)) { return; }
        Object.keys(drawn).forEach(function (of) { if (touches(document.getElementById(of), part)) { delete drawn[of]; } });
        if (flying) { drawn[id] = news(content); }
      }
      draw.apply(utils, arguments);
    };
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
  document.addEventListener("click", function (e) {
    if (e.target.closest("[data-print]")) { window.print(); }
    var clear = e.target.closest("[data-clear-signature]");
    if (clear) { window.PrimeFaces.getWidgetsByType(window.PrimeFaces.widget.Signature).forEach(function (w) { w.clear(); }); }
  });
  setInterval(tick, 1000);
  setInterval(function () { if (!open) { moved(); } }, 20000);
  document.addEventListener("keydown", function (e) {
    if (e.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) {
      var find = document.querySelector("[data-find]");
      if (find) { e.preventDefault(); find.focus(); find.select(); }
    }
    /* A button that names a key is pressed by it, wherever the hand is: F2 takes the call that rings. */
    var named = /^F\d+$/.test(e.key) && document.querySelector("[data-key=" + e.key + "]");
    if (named && !named.disabled) { e.preventDefault(); named.click(); }
    if (e.key === "Enter") { enter(e); }
  }, true);
  /* What a mouse pastes, or chooses among an input method's candidates, is looked for as if a key had been let go. */
  document.addEventListener("input", function (e) {
    if (e.target.matches("[data-find]")) { e.target.dispatchEvent(new KeyboardEvent("keyup")); }
  });
  /* Enter in a field does what the field names, data-enter, or nothing: never the page's first button. A link is gone to,
     not followed: what was found may still change. Enter that ends an input method's composition is nobody's (U3). */
  function enter(e) {
    if (e.isComposing || e.keyCode === 229) { e.preventDefault(); e.stopPropagation(); return; }
    var field = e.target;
    if (!field.form || field.tagName !== "INPUT" || /^(submit|button|reset|image|file)$/.test(field.type)) { return; }
    e.preventDefault();
    /* What was typed is told, as by leaving the field. */
    if (!field.closest("[class*=ui-]")) { field.blur(); field.focus(); }
    var name = field.dataset.enter;
    var named = name && (document.getElementById(name) || document.querySelector(name));
    if (named) { if (named.href) { named.focus(); } else { named.click(); } }
  }
  window.addEventListener("load", function () { tick(); if (window.PrimeFaces) { once(); calm(); } connect(); });
})();
/* The walkaround: a touch on the outline is where the next pin goes; pins are placed by their per cents. */
(function () {
  "use strict";
  function place() {
    document.querySelectorAll(".pin[data-x]").forEach(function (pin) {
      pin.style.left = pin.dataset.x + "%";
      pin.style.top = pin.dataset.y + "%";
    });
  }
  document.addEventListener("click", function (e) {
    var car = e.target.closest("[data-mark]");
    if (!car) { return; }
    var box = car.getBoundingClientRect();
    var x = Math.round((e.clientX - box.left) / box.width * 100);
    var y = Math.round((e.clientY - box.top) / box.height * 100);
    document.getElementById("form:x").value = x;
    document.getElementById("form:y").value = y;
    var pin = car.querySelector(".pin.next") || car.appendChild(document.createElement("span"));
    pin.className = "pin next";
    pin.dataset.x = x;
    pin.dataset.y = y;
    place();
  });
  /* PrimeFaces gives each message of its list a role of its own, and the list then has none in it: they are told together instead. */
  function tellTogether() {
    document.querySelectorAll(".ui-messages li[role]").forEach(function (message) {
      message.removeAttribute("role");
      message.closest(".ui-messages").setAttribute("role", "alert");
    });
  }
  window.addEventListener("load", function () {
    place();
    tellTogether();
    new MutationObserver(function () { place(); tellTogether(); }).observe(document.getElementById("work") || document.body, { childList: true, subtree: true });
  });
})();
/* An appointment is dragged onto a technician of the workshop's day, or onto a day of the calendar's week. Who uses no mouse has menus. */
(function () {
  "use strict";
  function target(e) { return document.querySelector(".dragged") && e.target.closest && e.target.closest("[data-drop]"); }
  function clean() { document.querySelectorAll(".dragged, .over").forEach(function (e) { e.classList.remove("dragged", "over"); }); }
  document.addEventListener("dragstart", function (e) {
    var card = e.target.closest && e.target.closest("[data-appointment]");
    if (card) { card.classList.add("dragged"); e.dataTransfer.effectAllowed = "move"; e.dataTransfer.setData("text/plain", card.dataset.appointment); }
  });
  document.addEventListener("dragover", function (e) {
    var lane = target(e);
    document.querySelectorAll(".over").forEach(function (o) { if (o !== lane) { o.classList.remove("over"); } });
    if (lane) { e.preventDefault(); lane.classList.add("over"); }
  });
  document.addEventListener("drop", function (e) {
    var lane = target(e);
    var card = document.querySelector(".dragged");
    if (!lane || !card) { return; }
    e.preventDefault();
    if (!lane.contains(card)) {
      window.jiedaiDropped([{ name: "appointment", value: card.dataset.appointment }, { name: "onto", value: lane.dataset.drop }]);
    }
    clean();
  });
  document.addEventListener("dragend", clean);
})();
/* What was typed and not sent yet survives the end of the session, the Back button and a reload (U19). The text of fields
   marked data-kept is kept in this tab, for its person and page, until the server has taken it or he logs out. */
(function () {
  "use strict";
  var person = document.querySelector("[data-who]");
  var mine = "kept " + (person ? person.dataset.who : "") + " ";
  var place = mine + location.pathname + location.search;
  var kept = JSON.parse(sessionStorage.getItem(place) || "{}");
  function shown(id) { var field = document.getElementById(id); return field ? field.value : null; }
  function form(id) { return id.split(":")[0]; }
  function save() {
    if (Object.keys(kept).length) { sessionStorage.setItem(place, JSON.stringify(kept)); } else { sessionStorage.removeItem(place); }
  }
  /* What it keeps the browser does not remember too: its own memory knows nothing of what was sent. */
  function alone(field) { field.autocomplete = "off"; }
  function set(id, text) {
    var field = document.getElementById(id);
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
      var field = document.getElementById(id);
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
      if (taken(id) || replaced || done && here && shown(id) === null) { delete kept[id]; }
    });
    save();
    if (done) { note(false); }
    if (!left) { putBack(); }
  }
  document.addEventListener("input", function (e) {
    if (!e.target.matches("[data-kept]")) { return; }
    alone(e.target);
    if (e.target.value || e.target.defaultValue) { kept[e.target.id] = e.target.value; } else { delete kept[e.target.id]; }
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
      dropped.forEach(function (id) { set(id, document.getElementById(id).defaultValue); });
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
/* The line is lost between a hand and the server. What was typed, touched and drawn stays, for nothing is drawn anew; the button
   lives again; the person is told. Every act has a number of its own, and pressed again unchanged it has the same: the server
   gives the answer that was lost instead of doing it twice (decision 28). */
(function () {
  "use strict";
  /* A line that is silent is given up; the browser itself would wait for minutes. */
  var SILENT = 30000;
  /* Acts without an answer since the last answer, in their order. */
  var lost = [];
  var leaving = false;
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
  function sends(e, xhr, settings) {
    xhr.byHand = true;
    if (!isAct(settings)) { return; }
    var same = lost.filter(function (one) { return one.source === source(settings) && one.data === settings.data; })[0];
    xhr.act = same ? same.act : number();
    xhr.setRequestHeader("Jiedai-Act", xhr.act);
    if (lost.length) { xhr.setRequestHeader("Jiedai-Lost", lost.map(function (one) { return one.act; }).join(" ")); }
  }
  /* PrimeFaces leaves a button that got no answer as it was while it waited: dead. */
  function revive() {
    Object.keys(window.PrimeFaces.widgets).map(function (name) { return window.PrimeFaces.widgets[name]; }).forEach(function (widget) {
      var waits = widget && widget.jq && widget.jq.find(".ui-state-loading").addBack(".ui-state-loading");
      if (!waits || !waits.length) { return; }
      if (widget.endAjaxDisabled) { widget.endAjaxDisabled(widget); } else { window.PrimeFaces.buttonEndAjaxDisabled(widget, waits); }
    });
  }
  function fails(e, xhr, settings) {
    if (!xhr.byHand || leaving || xhr.statusText === "abort") { return; }
    if (xhr.act && !lost.some(function (one) { return one.act === xhr.act; })) {
      lost.push({ act: xhr.act, source: source(settings), data: settings.data, sending: xhr.sending });
    }
    /* Not the line but the server, or what stands before it, has refused: then there was an answer, though not to this. */
    tell(xhr.status >= 400 && xhr.status < 502 ? "unserved" : "lost", true);
    setTimeout(revive, 0);
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
    window.PrimeFaces.ajax.Queue.xhrs.slice().forEach(function (xhr) { if (xhr.byHand && xhr.readyState !== 4) { xhr.abort("offline"); } });
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
/* A part that somebody has unfolded stays so when it is drawn anew, be it refused or followed: what they typed is in it. */
(function () {
  "use strict";
  var unfolded = {};
  document.addEventListener("toggle", function (e) { if (e.target.id) { unfolded[e.target.id] = e.target.open; } }, true);
  function unfold() { Object.keys(unfolded).forEach(function (id) { var part = document.getElementById(id); if (part && unfolded[id]) { part.open = true; } }); }
  document.addEventListener("jiedai-followed", unfold);
  window.addEventListener("load", function () {
    if (window.PrimeFaces) { window.jQuery(document).on("pfAjaxComplete", unfold); }
  });
})();
/* Who holds a key down presses once. */
document.addEventListener("keydown", function (e) {
  "use strict";
  var presses = e.key === "Enter" ? !e.target.closest("textarea") : e.key === " " && e.target.closest("button, a, summary");
  if (e.repeat && presses) { e.preventDefault(); e.stopPropagation(); }
}, true);
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
    var fresh = here.filter(function (e) { return e.id && place.known.indexOf(e.id) < 0; });
    var field = fresh.filter(function (e) { return e.matches(FIELD); })[0];
    var next = place.after.concat(place.before).map(function (id) { return here.filter(function (e) { return e.id === id; })[0]; }).filter(Boolean)[0];
    go(field || fresh[0] || next || document.querySelector("main button") || document.querySelector("main a[href]") || document.querySelector("main"));
    if (nowhere()) { var main = document.querySelector("main"); main.setAttribute("tabindex", "-1"); main.focus({ preventScroll: true }); }
  }
  window.addEventListener("load", function () {
    if (!window.PrimeFaces) { return; }
    window.jQuery(document).on("pfAjaxSend", remember).on("pfAjaxComplete", function () {
      /* PrimeFaces gives a button back half a second after it was pressed. */
      setTimeout(back, 0);
      setTimeout(back, window.PrimeFaces.ajax.minLoadAnimation + 50, true);
    });
  });
})();
