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
