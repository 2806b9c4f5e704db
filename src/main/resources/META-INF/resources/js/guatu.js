/* Comfort on top of pages that work without it: keys, drafts, confirmation, self-refresh. No inline script, no eval. */
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = document.getElementById("words")?.dataset ?? {};
  const typing = (e) => e.matches?.("input, textarea, select, [contenteditable]");

  /* -- keys -- */
  const keys = document.getElementById("keys");
  for (const button of all("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => keys.showModal());
  }
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") closeMenus(null, true);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest?.("form[method=post], form[hx-post], form[hx-put]");
      if (form) {
        event.preventDefault();
        form.requestSubmit(form.querySelector("[type=submit].primary, button[type=submit]"));
      }
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "?" && keys) keys.showModal();
    else if (event.key === "/") {
      const find = document.getElementById("find");
      if (!find) return;
      const menu = document.querySelector(".menu");
      if (menu && !find.offsetParent) menu.open = true;
      find.focus();
      find.select();
    } else return;
    event.preventDefault();
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
    event.preventDefault();
    event.stopImmediatePropagation();
    if (button.form && !button.formNoValidate && !button.form.reportValidity()) return;
    document.getElementById("confirm-text").textContent = button.dataset.confirm;
    const yes = dialog.querySelector("[value=yes]");
    yes.textContent = button.dataset.confirmWord ?? button.textContent.trim();
    dialog.returnValue = "";
    dialog.onclose = () => {
      if (dialog.returnValue !== "yes") return;
      asked = button;
      button.click();
    };
    dialog.showModal();
  }, true);

  /* -- one submit is one submit -- */
  const release = (form) => {
    delete form.dataset.busy;
    form.removeAttribute("aria-busy");
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" && !form.hasAttribute("hx-post")) return;
    if (form.dataset.busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.busy = "yes";
    form.setAttribute("aria-busy", "true");
    setTimeout(release, 10000, form);
  }, true);
  document.addEventListener("htmx:afterRequest", (event) => all("form[data-busy]").forEach((form) => {
    if (form.contains(event.target)) release(form);
  }));
  addEventListener("pageshow", () => all("form[data-busy]").forEach(release));

  /* -- drafts: <form data-draft="key">, kept until a page says data-draft-saved="key" -- */
  const place = (key) => `guatu:draft:${words.account}:${key}`;
  const fields = (form) => [...form.elements].filter((e) => e.name && e.name !== "csrf" && !/^(hidden|password|file|submit|button)$/.test(e.type));
  const note = (form, text, drop) => {
    let line = form.querySelector(".draft-note");
    if (!line) {
      line = document.createElement("p");
      line.className = "draft-note";
      line.setAttribute("role", "status");
      form.append(line);
    }
    line.textContent = text + " ";
    if (!drop) return;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "button small", textContent: words.draftDrop });
    button.addEventListener("click", drop);
    line.append(button);
  };
  const keep = (form) => {
    const typed = fields(form).map((e) => [e.name, e.value, /^(checkbox|radio)$/.test(e.type) ? e.checked : null]);
    try {
      localStorage.setItem(place(form.dataset.draft), JSON.stringify({ at: Date.now(), typed }));
      note(form, words.draftKept);
    } catch { /* a full or forbidden store: the form itself still works */ }
  };
  const bringBack = (form) => {
    const kept = JSON.parse(localStorage.getItem(place(form.dataset.draft)) ?? "null");
    if (!kept) return;
    let changed = false;
    const rest = [...kept.typed];
    for (const e of fields(form)) {
      const choice = /^(checkbox|radio)$/.test(e.type);
      const i = rest.findIndex(([name, value]) => name === e.name && (!choice || value === e.value));
      if (i < 0) continue;
      const [, value, checked] = rest.splice(i, 1)[0];
      if (choice ? e.checked !== checked : e.value !== value) changed = true;
      if (choice) e.checked = checked;
      else e.value = value;
    }
    if (changed) note(form, words.draftBack, () => {
      localStorage.removeItem(place(form.dataset.draft));
      location.reload();
    });
  };
  const settle = (root) => {
    all("[data-draft-saved]", root).forEach((e) => localStorage.removeItem(place(e.dataset.draftSaved)));
    all("form[data-draft]", root).forEach(bringBack);
  };
  let waiting;
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form?.matches("[data-draft]")) return;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400, form);
  });
  addEventListener("pagehide", () => waiting && all("form[data-draft]").forEach((f) => f.querySelector(".draft-note") && keep(f)));
  document.addEventListener("htmx:afterSwap", (event) => settle(event.target));
  document.addEventListener("htmx:sendError", (event) => {
    const form = event.target.closest("form");
    if (form) note(form, words.offline);
  });
  settle(document);

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
    if (!fresh) return;
    all(".scroll", fresh).forEach((e, i) => scrolled[i] && e.scrollTo(...scrolled[i]));
    if (focus >= 0) all(focusable, fresh)[focus]?.focus({ preventScroll: true });
  };
  for (const region of all("[id][data-refresh]"))
    setInterval(refresh, Math.max(5, Number(region.dataset.refresh)) * 1000, region.id);
})();
