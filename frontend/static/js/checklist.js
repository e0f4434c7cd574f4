"use strict";

/* Ticks are kept in this browser only, apart for the answers that the checklist was made from. */
(() => {
  const PREFIX = "calico-ip-wizard.checklist.";

  const read = (key) => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return Array.isArray(kept) ? kept : [];
    } catch (unreadable) {
      return [];
    }
  };

  const write = (key, ticked) => {
    if (ticked.length) {
      localStorage.setItem(key, JSON.stringify(ticked));
    } else {
      localStorage.removeItem(key);
    }
  };

  const filled = (element, done, all) => element.dataset.text.replace("%1", done).replace("%2", all);

  const ticks = (boxes) => boxes.filter((box) => box.checked);

  const keep = (panel) => {
    const list = panel.parentElement;
    const key = PREFIX + panel.dataset.answers;
    const boxes = (within) => [...within.querySelectorAll("input[type='checkbox']")];
    const count = () => {
      const status = panel.querySelector("[data-progress]");
      status.textContent = filled(status, ticks(boxes(list)).length, boxes(list).length);
      list.querySelectorAll(".phase").forEach((phase) => {
        const place = phase.querySelector("[data-count]");
        place.textContent = filled(place, ticks(boxes(phase)).length, boxes(phase).length);
      });
    };
    const restore = () => {
      const kept = read(key);
      boxes(list).forEach((box) => { box.checked = kept.includes(box.id); });
      count();
    };
    list.addEventListener("change", () => {
      write(key, ticks(boxes(list)).map((box) => box.id));
      count();
    });
    panel.querySelector("[data-clear]").addEventListener("click", () => {
      write(key, []);
      restore();
    });
    restore();
    panel.hidden = false;
  };

  const available = () => {
    try {
      localStorage.getItem(PREFIX);
      return true;
    } catch (forbidden) {
      return false;
    }
  };

  const keepAll = () => document.querySelectorAll("[data-kept][hidden]").forEach(keep);

  if (available()) {
    keepAll();
    document.addEventListener("htmx:afterSettle", keepAll);
  }

  /* Paper cannot be unfolded. */
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".phase:not([open])")];
    folded.forEach((phase) => { phase.open = true; });
  });
  window.addEventListener("afterprint", () => folded.forEach((phase) => { phase.open = false; }));
})();
