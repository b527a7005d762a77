/* The walkaround: a touch on the outline is where the next pin goes; pins are placed by their per cents. By keys the parts of the
   outline have names: Enter or Space puts the pin on one, arrows move it, with Shift by more. */
(function () {
  "use strict";
  var STEP = 1, STRIDE = 5;
  var MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  function place() {
    document.querySelectorAll(".pin[data-x], .zone[data-x]").forEach(function (pin) {
      pin.style.left = pin.dataset.x + "%";
      pin.style.top = pin.dataset.y + "%";
    });
  }
  function within(per) { return Math.min(100, Math.max(0, per)); }
  function put(car, x, y) {
    document.getElementById("form:x").value = x;
    document.getElementById("form:y").value = y;
    var pin = car.querySelector(".pin.next") || car.appendChild(document.createElement("span"));
    pin.className = "pin next";
    pin.dataset.x = x;
    pin.dataset.y = y;
    place();
  }
  /* Where it is now, for whoever does not see it. */
  function tell(name, x, y) {
    var spot = document.getElementById("spot");
    spot.textContent = spot.dataset.words.replace("{0}", name).replace("{1}", x).replace("{2}", y);
  }
  document.addEventListener("click", function (e) {
    var car = e.target.closest("[data-mark]");
    if (!car) { return; }
    var zone = e.target.closest(".zone");
    if (zone) {
      put(car, Number(zone.dataset.x), Number(zone.dataset.y));
      tell(zone.getAttribute("aria-label"), zone.dataset.x, zone.dataset.y);
      return;
    }
    var box = car.getBoundingClientRect();
    put(car, Math.round((e.clientX - box.left) / box.width * 100), Math.round((e.clientY - box.top) / box.height * 100));
  });
  document.addEventListener("keydown", function (e) {
    var zone = e.target.closest(".zone");
    var move = zone && MOVES[e.key];
    if (!move) { return; }
    e.preventDefault();
    var car = zone.closest("[data-mark]");
    var pin = car.querySelector(".pin.next") || zone;
    var by = e.shiftKey ? STRIDE : STEP;
    var x = within(Number(pin.dataset.x) + move[0] * by), y = within(Number(pin.dataset.y) + move[1] * by);
    put(car, x, y);
    tell(zone.getAttribute("aria-label"), x, y);
  });
  window.addEventListener("load", function () {
    place();
    new MutationObserver(place).observe(document.getElementById("work") || document.body, { childList: true, subtree: true });
  });
})();
