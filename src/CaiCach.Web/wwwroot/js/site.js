// Makes things faster; nothing here is needed to do a task.
(() => {
  "use strict";
  const root = document.documentElement;
  const body = document.body;
  root.classList.add("js");
  const kept = (store, name) => { try { return store.getItem(name); } catch { return null; } };
  const keep = (store, name, value) => { try { store.setItem(name, value); } catch { /* private window, or full */ } };
  const stored = kept(localStorage, "theme");
  if (stored) root.dataset.theme = stored;

  const typing = (element) => element && (element.matches("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select") || element.isContentEditable);

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-theme-toggle]")) {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      keep(localStorage, "theme", root.dataset.theme);
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
    if (form.hasAttribute("data-forget-drafts")) forgetDrafts();
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((f) => {
    delete f.dataset.sent;
    f.querySelectorAll("[aria-busy]").forEach((b) => b.removeAttribute("aria-busy"));
  }));

  // Lists by keyboard: j k to move, Enter to open, v for a quick look, x to select. One-key links carry data-key.
  const rows = () => [...document.querySelectorAll("[data-list-keys] tbody tr:not(.group)")];
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing(event.target)) {
      const box = document.querySelector("[data-search]");
      if (box) { event.preventDefault(); box.focus(); box.select(); }
      return;
    }
    if (typing(event.target) || event.target.closest("dialog")) return;
    const one = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (one) { event.preventDefault(); one.click(); return; }
    if (!"jkxvEnter".includes(event.key)) return;
    const all = rows();
    let at = all.findIndex((r) => r.classList.contains("is-current"));
    if (event.key === "j" || event.key === "k") {
      all[at]?.classList.remove("is-current");
      at = Math.max(0, Math.min(all.length - 1, event.key === "j" ? at + 1 : at - 1));
      all[at]?.classList.add("is-current");
      all[at]?.scrollIntoView({ block: "nearest" });
    } else if (at >= 0 && event.key === "Enter" && (event.target === body || event.target.matches("input[type=checkbox]"))) {
      event.preventDefault();
      all[at].querySelector("a[href]")?.click();
    } else if (at >= 0 && event.key === "v") {
      all[at].querySelector("[data-quick]")?.click();
    } else if (at >= 0 && event.key === "x") {
      all[at].querySelector("input[type=checkbox]")?.click();
    }
  });

  // Bulk actions: the bar says how many are chosen; a box in the head of a group chooses the group.
  const count = () => document.querySelectorAll("[data-bulk]").forEach((form) => {
    const chosen = form.querySelectorAll("tbody input[type=checkbox]:checked");
    const mark = form.querySelector("[data-chosen]");
    if (mark) mark.textContent = chosen.length ? `Đã chọn ${chosen.length}` : "Chưa chọn hồ sơ nào";
    form.classList.toggle("has-chosen", chosen.length > 0);
    form.querySelectorAll("[data-for]").forEach((button) => {
      const fit = [...chosen].filter((c) => c.dataset.can === button.dataset.for).length;
      const number = button.querySelector("[data-number]");
      if (number) number.textContent = fit ? ` (${fit})` : "";
      button.classList.toggle("is-idle", chosen.length > 0 && fit === 0);
    });
  });
  document.addEventListener("change", (event) => {
    const all = event.target.closest("[data-choose-all]");
    if (all) all.closest("table").querySelectorAll("tbody input[type=checkbox]").forEach((c) => { c.checked = all.checked; });
    if (event.target.matches("input[type=checkbox]")) count();
  });
  count();

  // A list of finds under a box: arrows go in and out of it, Enter in the box takes the only one.
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest("[data-picks]") ?? (event.target.closest(".pick") && document.querySelector("[data-picks]"));
    if (!box || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const finds = [...document.querySelectorAll(`#${CSS.escape(box.dataset.picks)} .pick a`)];
    if (finds.length === 0) return;
    event.preventDefault();
    const at = finds.indexOf(event.target.closest("a")) + (event.key === "ArrowDown" ? 1 : -1);
    (at < 0 ? box : finds[Math.min(at, finds.length - 1)]).focus();
  });

  // A card's number: complete, or scanned, it asks by itself who that is. The scanner ends with Enter.
  const isNumber = (text) => /^\d{12}$|^\d{10}$/.test(text.replace(/[ .]/g, ""));
  let pause;
  document.addEventListener("input", (event) => {
    const box = event.target.closest("input[data-person]");
    if (!box) return;
    // A scanner is still typing: only a number that stands for a moment is a number.
    clearTimeout(pause);
    pause = setTimeout(() => { if (/^\d{12}$/.test(box.value.replace(/[ .]/g, ""))) box.dispatchEvent(new CustomEvent("known", { bubbles: true })); }, 250);
  });
  document.addEventListener("keydown", (event) => {
    const box = event.key === "Enter" && event.target.closest("input[data-person]");
    if (!box || !(box.value.includes("|") || isNumber(box.value))) return;
    event.preventDefault();
    clearTimeout(pause);
    box.dispatchEvent(new CustomEvent("known", { bubbles: true }));
  });

  // Fragments: a quick look opens its drawer; after a person was filled in, the hand goes to the first empty box.
  const drawer = document.getElementById("drawer");
  document.addEventListener("htmx:after:swap", (event) => {
    const target = event.detail?.ctx?.target;
    if (target?.id === "drawer-body" && drawer && !drawer.open) drawer.showModal();
    if (target?.id === "person") {
      const person = document.getElementById("person");
      const back = held && person.querySelector(`[name="${CSS.escape(held.name)}"]`);
      const next = [...person.querySelectorAll("input[type=text], input:not([type])")].find((i) => !i.value && !i.closest("details:not([open])"))
        ?? document.querySelector("#Papers input[type=checkbox]");
      (back ?? next)?.focus();
      if (back?.type === "text") back.setSelectionRange(held.caret, held.caret);
      person.dispatchEvent(new Event("input", { bubbles: true }));
    }
    count();
    if (drawer) addEyes();
  });
  let held = null;
  // What was typed while the answer was on its way wins over the answer.
  document.addEventListener("htmx:before:swap", (event) => {
    if (event.detail?.ctx?.target?.id !== "person") return;
    const at = document.activeElement;
    held = at?.closest("#person") && at.name && !at.matches("input[data-person]") ? { name: at.name, caret: at.selectionStart } : null;
    const here = [...document.querySelectorAll("#person input[name]")].filter((i) => i.type !== "radio" && i.value);
    (event.detail.tasks ?? []).forEach((task) => here.forEach((i) => {
      const there = task.fragment?.querySelector(`input[name="${CSS.escape(i.name)}"]`);
      if (there && (i.name !== "Applicant.Number" || !i.value.includes("|"))) there.setAttribute("value", i.value);
    }));
  });
  // The eye beside a row's link is made here, because it is of no use without script.
  const addEyes = () => document.querySelectorAll("table[data-quick-look] tbody tr").forEach((row) => {
    const link = row.querySelector("a[href]");
    if (!link || row.querySelector("[data-quick]")) return;
    const eye = document.createElement("button");
    eye.type = "button";
    eye.className = "quick";
    eye.dataset.quick = "";
    eye.innerHTML = '<svg class="icon" aria-hidden="true"><use href="/lib/icons/sprite.svg#eye"></use></svg><span class="visually-hidden"></span>';
    eye.lastChild.textContent = "Xem nhanh " + link.textContent;
    eye.addEventListener("click", () => htmx.ajax("GET", link.getAttribute("href"), { target: "#drawer-body", select: "#" + row.closest("table").dataset.quickLook, swap: "innerHTML" }));
    link.after(" ", eye);
  });
  if (drawer) addEyes();
  drawer?.addEventListener("click", (event) => { if (event.target === drawer) drawer.close(); });
  document.addEventListener("click", (event) => { if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close(); });

  // Drafts: what was typed survives a lost line and a session that ran out, on this tab and for this person only.
  const person = body.dataset.person;
  const drafts = () => { try { return Object.keys(sessionStorage).filter((k) => k.startsWith("draft:")); } catch { return []; } };
  function forgetDrafts() { drafts().forEach((k) => sessionStorage.removeItem(k)); }
  if (person) {
    if (kept(sessionStorage, "draft-owner") !== person) forgetDrafts();
    keep(sessionStorage, "draft-owner", person);
  }
  document.querySelectorAll("[data-draft-done]").forEach((e) => { try { sessionStorage.removeItem("draft:" + e.dataset.draftDone); } catch { /* none */ } });
  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const name = "draft:" + form.dataset.draft;
    const mark = form.querySelector("[data-draft-state]");
    // The command's key belongs to the draft: sent again after a lost answer it is the same command.
    const fields = () => [...form.elements].filter((e) => e.name && !e.name.startsWith("__") && (e.name === "CommandKey" || !["hidden", "password", "file", "submit", "button"].includes(e.type)));
    const typed = () => {
      const values = {};
      fields().forEach((e, i) => { values[e.name + "#" + i] = e.type === "checkbox" || e.type === "radio" ? e.checked : e.value; });
      return values;
    };
    try {
      const saved = JSON.parse(kept(sessionStorage, name) || "null");
      const fresh = !document.querySelector(".error-summary") && !form.querySelector("[role=status]");
      if (saved && fresh) {
        fields().forEach((e, i) => {
          const value = saved[e.name + "#" + i];
          if (value === undefined) return;
          if (e.type === "checkbox" || e.type === "radio") e.checked = value; else e.value = value;
        });
        if (mark) mark.textContent = "Đã lấy lại bản nháp chưa gửi. ";
        if (mark) {
          const clear = document.createElement("button");
          clear.type = "button";
          clear.className = "button quiet";
          clear.textContent = "Bỏ nháp";
          clear.addEventListener("click", () => { try { sessionStorage.removeItem(name); } catch { /* none */ } location.reload(); });
          mark.append(clear);
        }
      }
    } catch { /* a draft nobody can read is no draft */ }
    let timer;
    const save = () => { clearTimeout(timer); keep(sessionStorage, name, JSON.stringify(typed())); if (mark) mark.textContent = "Đã lưu nháp trên máy này."; };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(save, 300); });
    form.addEventListener("submit", save);
  });

  // Taking back: the offer ends by itself.
  document.querySelectorAll("[data-undo]").forEach((form) => {
    let left = Number(form.dataset.undo);
    const button = form.querySelector("button");
    const words = button.lastChild;
    const tick = () => {
      if (left <= 0) { form.remove(); return; }
      words.textContent = `Hoàn tác (${left})`;
      left -= 1;
      setTimeout(tick, 1000);
    };
    tick();
  });

  // Slips of surveys: one key an answer, on to the next box. A code in a link stands behind the #, which no server sees; it leaves the address at once.
  document.addEventListener("input", (event) => {
    if (!event.target.matches("[data-next]") || event.target.value.length === 0) return;
    const boxes = [...event.target.form.querySelectorAll("[data-next]")];
    const next = boxes[boxes.indexOf(event.target) + 1];
    if (next) { next.focus(); next.select(); }
  });
  const code = document.querySelector("[data-code]");
  if (code && location.hash.length > 1 && location.hash !== "#main") {
    code.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, "", location.pathname);
  }

  // Session end: said two minutes ahead, kept with one key. Pages in other tabs keep it too.
  const seconds = Number(body.dataset.sessionSeconds || 0);
  if (seconds > 0) {
    const say = document.getElementById("session-end");
    let end;
    let over;
    const seen = () => { keep(localStorage, "session-seen", String(Date.now())); wait(seconds); };
    const wait = (from) => {
      clearTimeout(end); clearTimeout(over);
      if (say) say.hidden = true;
      end = setTimeout(warn, Math.max(0, from - 120) * 1000);
      over = setTimeout(ended, from * 1000);
    };
    const since = () => (Date.now() - Number(kept(localStorage, "session-seen") || 0)) / 1000;
    const warn = () => {
      if (since() < seconds - 125) { wait(seconds - since()); return; }
      if (say) say.hidden = false;
    };
    const ended = () => {
      if (since() < seconds - 5) { wait(seconds - since()); return; }
      if (say) { say.hidden = false; say.querySelector("[data-session-text]").textContent = "Phiên làm việc đã hết. Đăng nhập lại ở thẻ khác rồi quay lại trang này; những gì đã gõ vẫn còn."; }
    };
    const stay = async () => {
      try { if ((await fetch("/session", { method: "GET", cache: "no-store", redirect: "error" })).ok) { seen(); return; } } catch { /* no line */ }
      ended();
    };
    document.addEventListener("keydown", (event) => { if (event.key === "F2" && say && !say.hidden) { event.preventDefault(); stay(); } });
    say?.querySelector("[data-stay]")?.addEventListener("click", (event) => { event.preventDefault(); stay(); });
    seen();
  }
})();
