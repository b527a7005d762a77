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
  window.addEventListener("load", function () {
    place();
    new MutationObserver(place).observe(document.getElementById("work") || document.body, { childList: true, subtree: true });
  });
})();
