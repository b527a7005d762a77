/* A screen on a wall: it reads itself anew, turns its pages, and says when it cannot read. Nobody touches it for weeks. */
(function () {
  "use strict";
  var READ = 20000;
  var TURN = 12000;
  var ANEW = 3600000;
  var since = Date.now();
  var page = 0;
  function pages() { return document.querySelectorAll(".wall-page"); }
  function show() { pages().forEach(function (one, i) { one.hidden = i !== page % pages().length; }); }
  function turn() { page += 1; show(); }
  function lost(isLost) { document.getElementById("wall-lost").hidden = !isLost; }
  function draw(text) {
    var fresh = new DOMParser().parseFromString(text, "text/html");
    document.getElementById("wall").replaceWith(document.adoptNode(fresh.getElementById("wall")));
    document.querySelector(".clock").textContent = fresh.querySelector(".clock").textContent;
    show();
  }
  /* Whoever has taken the link back wants nothing of it to be read any more. */
  function stop() {
    var wall = document.getElementById("wall");
    wall.innerHTML = "<p class='empty'></p>";
    wall.firstChild.textContent = wall.dataset.stopped;
    lost(false);
  }
  function read() {
    fetch(location.href, { cache: "no-store", credentials: "same-origin" })
      .then(function (answer) {
        if (answer.status === 404) { return null; }
        if (!answer.ok) { throw new Error(answer.status); }
        return answer.text();
      })
      .then(function (text) {
        if (text === null) { stop(); return; }
        lost(false);
        /* Once an hour the whole page, for there may be a new one. */
        if (Date.now() - since > ANEW) { location.reload(); } else { draw(text); }
      })
      .catch(function () { lost(true); });
  }
  show();
  setInterval(read, READ);
  setInterval(turn, TURN);
})();
