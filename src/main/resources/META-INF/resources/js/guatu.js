/* Comfort on top of pages that work without it: keys, drafts, confirmation, self-refresh. No inline script, no eval. */
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = document.getElementById("words")?.dataset ?? {};
  const stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const typing = (e) => e.matches?.("input, textarea, select, [contenteditable]");

  /* -- keys -- */
  const keys = document.getElementById("keys");
  for (const button of all("[data-keys]")) Object.assign(button, { hidden: false, onclick: () => keys.showModal() });
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") closeMenus(null, true);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest?.("form[method=post], form[hx-post], form[hx-put]");
      if (form) stop(event);
      (form?.querySelector("[type=submit].primary") ?? form?.querySelector("[type=submit]"))?.click();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "?" && keys) keys.showModal();
    else if (event.key === "/") {
      const find = document.getElementById("find");
      if (!find) return;
      if (!find.offsetParent) document.querySelector(".menu").open = true;
      find.select();
    } else return;
    event.preventDefault();
  });

  /* -- up and down go from row to row of the sheet: from one "no change" to the next -- */
  document.addEventListener("keydown", (event) => {
    const rows = all("form.week [name=rest], form.week [data-same]");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const next = step && rows.includes(event.target) ? rows[rows.indexOf(event.target) + step] : null;
    if (!next) return;
    stop(event);
    next.focus();
  });

  /* -- menus close on Escape and on a click elsewhere -- */
  function closeMenus(except, focus) {
    for (const menu of all("details.drop[open]")) {
      if (except && menu.contains(except)) continue;
      menu.open = false;
      if (focus) menu.querySelector("summary").focus();
    }
  }
  document.addEventListener("click", (event) => closeMenus(event.target));

  /* -- a question before a deed: <button data-confirm="…"> -- */
  const dialog = document.getElementById("confirm");
  let asked = null;
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-confirm]");
    if (!button || !dialog?.showModal) return;
    if (asked === button) return void (asked = null);
    stop(event);
    if (button.form && !button.formNoValidate && !button.form.reportValidity()) return;
    document.getElementById("confirm-text").textContent = button.dataset.confirm;
    const yes = dialog.querySelector("[value=yes]");
    yes.textContent = button.dataset.confirmWord ?? button.textContent.trim();
    dialog.returnValue = "";
    dialog.onclose = () => dialog.returnValue === "yes" && (asked = button).click();
    dialog.showModal();
  }, true);

  /* -- one submit is one submit -- */
  const release = (form) => delete form.dataset.busy;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" && !form.hasAttribute("hx-post")) return;
    if (form.dataset.busy) return stop(event);
    form.dataset.busy = "yes";
    setTimeout(release, 10000, form);
  }, true);
  document.addEventListener("htmx:afterRequest", ({ target }) => all("form[data-busy]").filter((f) => f.contains(target)).forEach(release));
  addEventListener("pageshow", () => all("form[data-busy]").forEach(release));

  /* -- drafts: <form data-draft="key">, kept until a page says data-draft-saved="key" -- */
  const place = (key) => `guatu:draft:${words.account}:${key}`;
  const fields = (form) => [...form.elements].filter((e) => e.name && e.name !== "csrf" && !/^(hidden|password|file|submit|button)$/.test(e.type));
  const note = (form, text, drop) => {
    const line = form.querySelector(".draft-note") ?? form.appendChild(document.createElement("p"));
    Object.assign(line, { className: "draft-note", role: "status", textContent: `${text} ` });
    if (!drop) return;
    const button = line.appendChild(document.createElement("button"));
    Object.assign(button, { type: "button", className: "button small", textContent: words.draftDrop, onclick: drop });
  };
  const store = (deed) => {
    try {
      return deed(localStorage);
    } catch { /* a full, forbidden or spoilt store: the form itself still works */ }
  };
  const choice = (e) => /^(checkbox|radio)$/.test(e.type);
  const dirty = new Set();
  const keep = (form) => dirty.delete(form) && store((kept) => {
    kept.setItem(place(form.dataset.draft), JSON.stringify(fields(form).map((e) => [e.name, e.value, e.checked])));
    note(form, words.draftKept);
    keepThere(form);
  });
  /* <form data-draft-post="address">: at most every three seconds kept by the server too, for another computer */
  const sending = new WeakSet();
  const keepThere = (form) => {
    if (!form.dataset.draftPost || sending.has(form)) return;
    sending.add(form);
    setTimeout(() => {
      sending.delete(form);
      if (!form.dataset.busy) fetch(form.dataset.draftPost, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => note(form, words.offline));
    }, 3000);
  };
  const settled = new WeakSet();
  const bringBack = (form) => store((kept) => {
    if (settled.has(form)) return;
    settled.add(form);
    const typed = JSON.parse(kept.getItem(place(form.dataset.draft)) ?? "[]");
    let changed = false;
    for (const e of fields(form)) {
      const i = typed.findIndex(([name, value]) => name === e.name && (!choice(e) || value === e.value));
      if (i < 0) continue;
      const [, value, checked] = typed.splice(i, 1)[0];
      changed ||= choice(e) ? e.checked !== checked : e.value !== value;
      if (choice(e)) e.checked = checked;
      else e.value = value;
    }
    if (changed) note(form, words.draftBack, () => {
      kept.removeItem(place(form.dataset.draft));
      form.reset();
      form.querySelector(".draft-note").remove();
    });
  });
  const settle = () => {
    for (const e of all("[data-draft-saved]")) store((kept) => kept.removeItem(place(e.dataset.draftSaved)));
    all("form[data-draft]").forEach(bringBack);
  };
  document.addEventListener("input", ({ target: { form } }) => {
    if (!form?.matches("[data-draft]")) return;
    if (!dirty.has(form)) setTimeout(keep, 500, form);
    dirty.add(form);
  });
  addEventListener("pagehide", () => dirty.forEach(keep));
  document.addEventListener("htmx:afterSettle", settle);
  document.addEventListener("htmx:sendError", (event) => {
    const form = event.target.closest("form");
    if (form) note(form, words.offline);
  });
  settle();

  /* -- <input data-deadline="2022" data-deadline-into="id">: what the words mean, while they are typed -- */
  let asking = 0;
  document.addEventListener("input", ({ target }) => {
    if (!target.dataset?.deadlineInto) return;
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const into = document.getElementById(target.dataset.deadlineInto);
      const asked = new URLSearchParams({ phrase: target.value, year: target.dataset.deadline });
      const answer = target.value.trim() ? await fetch(`/api/deadline?${asked}`, { headers: { Accept: "application/json" } }) : null;
      const read = answer?.ok ? await answer.json() : null;
      if (into) into.textContent = read ? [read.words, ...read.doubts.map((doubt) => doubt.message)].filter(Boolean).join(" · ") : "";
    }, 300);
  });

  /* -- <section id="…" data-refresh="60">: fetched again, scroll and focus stay -- */
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";
  const refresh = async (id) => {
    const old = document.getElementById(id);
    const at = document.activeElement;
    if (!old || document.hidden || (old.contains(at) && typing(at)) || old.querySelector("details[open]")) return;
    const focus = old.contains(at) ? all(focusable, old).indexOf(at) : -1;
    const scrolled = all(".scroll", old).map((e) => [e.scrollLeft, e.scrollTop]);
    await htmx.ajax("GET", old.dataset.refreshFrom ?? location.href, { source: old, target: old, select: `#${id}`, swap: "outerHTML show:none" });
    const fresh = document.getElementById(id);
    all(".scroll", fresh).forEach((e, i) => scrolled[i] && e.scrollTo(...scrolled[i]));
    if (focus >= 0) all(focusable, fresh)[focus]?.focus({ preventScroll: true });
  };
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.target?.dataset.refresh && !detail.serverResponse.includes(`id="${detail.target.id}"`)) detail.shouldSwap = false;
  });
  for (const region of all("[id][data-refresh]")) setInterval(refresh, Math.max(5, Number(region.dataset.refresh)) * 1000, region.id);
})();
