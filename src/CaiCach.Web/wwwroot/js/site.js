// Makes things faster; nothing here is needed to do a task.
(() => {
  "use strict";
  const root = document.documentElement;
  const stored = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
  if (stored) root.dataset.theme = stored;

  document.addEventListener("click", (event) => {
    const toggle = event.target.closest("[data-theme-toggle]");
    if (toggle) {
      const dark = getComputedStyle(root).colorScheme === "dark" || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
      root.dataset.theme = dark ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch { /* private window */ }
    }
    if (event.target.closest("[data-print]")) window.print();
  });

  // One form, one sending: the key in the form makes a repeat harmless, this saves the wait.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((f) => delete f.dataset.sent));

  const typing = (element) => element && (element.matches("input, textarea, select") || element.isContentEditable);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing(event.target)) {
      const box = document.querySelector("[data-search]");
      if (box) { event.preventDefault(); box.focus(); box.select(); }
      return;
    }
    const list = document.querySelector("[data-list-keys]");
    if (!list || typing(event.target)) return;
    const rows = [...list.querySelectorAll("tbody tr:not(.group)")];
    let at = rows.findIndex((r) => r.classList.contains("is-current"));
    if (event.key === "j" || event.key === "k") {
      rows[at]?.classList.remove("is-current");
      at = Math.max(0, Math.min(rows.length - 1, event.key === "j" ? at + 1 : at - 1));
      rows[at]?.classList.add("is-current");
      rows[at]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && at >= 0 && event.target === document.body) {
      rows[at].querySelector("a")?.click();
    } else if (event.key === "x" && at >= 0) {
      rows[at].querySelector("input[type=checkbox]")?.click();
    }
  });

  // Drafts: what was typed survives a lost line, on this device and for this sign-in only. The form's key is part of the draft: sent again after an
  // answer that never arrived, the form is still the same command.
  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const name = "draft:" + form.dataset.draft;
    const key = form.elements.CommandKey;
    const fields = () => [...form.elements].filter((e) => e.name && !e.name.startsWith("__") && !["hidden", "password", "file", "submit"].includes(e.type));
    try {
      const saved = JSON.parse(sessionStorage.getItem(name) || "null");
      if (saved && !document.querySelector(".error-summary")) {
        fields().forEach((e, i) => {
          const value = saved[e.name + "#" + i];
          if (value === undefined) return;
          if (e.type === "checkbox" || e.type === "radio") e.checked = value; else if (!e.value || e.value === e.defaultValue) e.value = value;
        });
        if (key && saved.key) key.value = saved.key;
      }
    } catch { /* a draft nobody can read is no draft */ }
    const save = () => {
      const values = key ? { key: key.value } : {};
      fields().forEach((e, i) => { values[e.name + "#" + i] = e.type === "checkbox" || e.type === "radio" ? e.checked : e.value; });
      try { sessionStorage.setItem(name, JSON.stringify(values)); } catch { /* full */ }
    };
    let timer;
    form.addEventListener("submit", save);
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        save();
        const mark = form.querySelector("[data-draft-state]");
        if (mark) mark.textContent = "Đã lưu nháp trên máy này.";
      }, 400);
    });
  });
  document.querySelectorAll("[data-draft-done]").forEach((e) => { try { sessionStorage.removeItem("draft:" + e.dataset.draftDone); } catch { /* none */ } });

  // Session end: say so two minutes ahead; any click keeps it.
  const seconds = Number(document.body.dataset.sessionSeconds || 0);
  if (seconds > 0) {
    setTimeout(() => {
      const note = document.createElement("div");
      note.className = "flash warn";
      note.setAttribute("role", "alert");
      note.innerHTML = "<div>Phiên làm việc sẽ hết sau 2 phút. <a href='' data-stay>Ở lại</a></div>";
      document.querySelector("main")?.prepend(note);
      note.querySelector("a").addEventListener("click", async (e) => { e.preventDefault(); await fetch(location.href, { cache: "no-store" }); note.remove(); });
    }, Math.max(0, seconds - 120) * 1000);
  }
})();
