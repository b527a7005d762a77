/* Clocks that count, and promises that run out. */
(function () {
  "use strict";
  /* A tablet's clock may be wrong by minutes; what counts is the server's, which the page brought. */
  var shown = document.querySelector("[data-now]");
  var ahead = shown ? Number(shown.dataset.now) - Date.now() : 0;
  function tick() {
    var now = Date.now() + ahead;
    document.querySelectorAll("[data-since]").forEach(function (e) {
      var s = Math.max(0, Math.floor((now - Number(e.dataset.since)) / 1000));
      /* From ten minutes on it counts minutes, and the word for seconds goes. */
      e.firstElementChild.textContent = s < 600 ? s : Math.floor(s / 60) + "′";
      e.lastElementChild.hidden = s >= 600;
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
  setInterval(tick, 1000);
  window.addEventListener("load", tick);
  document.addEventListener("jiedai-followed", tick);
})();
