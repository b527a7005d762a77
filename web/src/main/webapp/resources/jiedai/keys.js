/* What keys and buttons of the page do that need no server. */
(function () {
  "use strict";
  function typing(e) { return /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName); }
  /* The keys that this page follows; the others are not named. */
  function showKeys(keys) {
    keys.querySelectorAll("dt").forEach(function (key) {
      key.hidden = !document.querySelector(key.dataset.if);
      key.nextElementSibling.hidden = key.hidden;
    });
    keys.showModal();
  }
  document.addEventListener("keydown", function (e) {
    if (e.key === "/" && !typing(e)) {
      /* A page that looks for something of its own has its field first; the box of the header is a Tab away. */
      var find = document.querySelector("[data-find]:not([data-find=desk])") || document.querySelector("[data-find]");
      if (find) { e.preventDefault(); find.focus(); find.select(); }
    }
    var keys = e.key === "?" && !typing(e) && document.getElementById("keys");
    if (keys && !keys.open) { e.preventDefault(); showKeys(keys); }
    /* A button that names a key is pressed by it, wherever the hand is: F2 takes the call that rings. */
    var named = /^F\d+$/.test(e.key) && document.querySelector("[data-key=" + e.key + "]");
    if (named && !named.disabled) { e.preventDefault(); named.click(); }
    if (e.key === "Enter") { enter(e); }
  }, true);
  /* What a mouse pastes, or chooses among an input method's candidates, is looked for as if a key had been let go. */
  document.addEventListener("input", function (e) {
    if (e.target.matches("[data-find]") || (e.target.matches(".ui-column-filter") && !e.isComposing)) { e.target.dispatchEvent(new KeyboardEvent("keyup")); }
  });
  /* Enter in a field does what the field names, data-enter, or nothing: never the page's first button. A link is gone to,
     not followed: what was found may still change. Enter that ends an input method's composition is nobody's (U3). */
  function enter(e) {
    if (e.isComposing || e.keyCode === 229) { e.preventDefault(); e.stopPropagation(); return; }
    var field = e.target;
    if (!field.form || field.tagName !== "INPUT" || /^(submit|button|reset|image|file)$/.test(field.type)) { return; }
    e.preventDefault();
    /* What was typed is told, as by leaving the field. */
    if (field.closest(".picker") || !field.closest("[class*=ui-]")) { field.blur(); field.focus(); }
    var name = field.dataset.enter;
    var named = name && (document.getElementById(name) || document.querySelector(name));
    if (named) { if (named.href) { named.focus(); } else { named.click(); } }
  }
  document.addEventListener("click", function (e) {
    /* The row is named when it is pressed: whatever the list shows when its turn comes, it is this one. */
    var act = e.target.closest("[data-act]");
    if (act) { window[act.dataset.act]([{ name: "row", value: act.dataset.row }]); }
    if (e.target.closest("[data-clear-signature]")) { window.jiedaiInside.clearSignatures(); }
  });
  /* Who holds a key down presses once. */
  document.addEventListener("keydown", function (e) {
    var presses = e.key === "Enter" ? !e.target.closest("textarea") : e.key === " " && e.target.closest("button, a, summary");
    if (e.repeat && presses) { e.preventDefault(); e.stopPropagation(); }
  }, true);
})();
