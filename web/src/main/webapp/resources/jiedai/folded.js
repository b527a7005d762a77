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
