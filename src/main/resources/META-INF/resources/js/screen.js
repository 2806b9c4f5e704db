/* The big screen: turns by itself, reads itself anew when something was written, and says how old its facts are. */
(() => {
  "use strict";
  const RETRY = 5;
  const screen = () => document.getElementById("screen");
  let read = Date.now();
  let lost = false;
  let waited = 0;
  let busy = false;

  const show = async (address) => {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(10000) });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("screen");
      if (!fresh) throw new Error("no screen in the answer");
      screen().replaceWith(document.adoptNode(fresh));
      history.replaceState(null, "", fresh.dataset.here);
      read = Date.now();
      lost = false;
    } catch {
      lost = true;
    }
    busy = false;
    waited = 0;
    say();
  };

  const age = () => {
    const seconds = Math.round((Date.now() - read) / 1000);
    const unit = seconds < 60 ? "second" : seconds < 3600 ? "minute" : "hour";
    const count = Math.floor(seconds / { second: 1, minute: 60, hour: 3600 }[unit]);
    return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, unitDisplay: "long" }).format(count);
  };
  const say = () => {
    const line = document.getElementById("age");
    line.textContent = line.dataset[lost ? "lost" : "fresh"].replace("{n}", age());
    line.dataset.state = lost ? "lost" : "fresh";
  };

  setInterval(() => {
    waited += 1;
    say();
    if (waited >= (lost ? RETRY : Number(screen().dataset.every))) show(lost ? screen().dataset.here : screen().dataset.next);
  }, 1000);

  const listen = () => {
    const bell = new EventSource(screen().dataset.changes);
    bell.onmessage = ({ data }) => data === "changed" && show(screen().dataset.here);
    bell.onerror = () => {
      if (bell.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, RETRY * 1000);
    };
  };
  listen();
  say();
})();
