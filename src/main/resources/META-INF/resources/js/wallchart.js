/* The chart opens where today is; without this it opens at its first week. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll(".wall-scroll")) {
    const now = box.querySelector("th.now");
    const first = box.querySelector("thead th");
    if (now) box.scrollLeft = now.offsetLeft - first.offsetWidth - (box.clientWidth - first.offsetWidth) / 3;
  }
})();
