"use strict";

const LONGEST_ADDRESS = 20000;
const main = () => document.getElementById("main");
const isPage = (event) => event.detail.requestConfig?.boosted === true;
const isPreview = (event) => event.detail.requestConfig?.elt.id === "preview-loader";

/* A swapped page is a new page: whoever cannot see it must be taken there. */
document.addEventListener("htmx:afterSettle", (event) => {
  if (!isPage(event)) {
    return;
  }
  const asked = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const target = document.querySelector("#main .error-summary") || asked || document.querySelector("#main h1");
  if (target && !target.contains(document.activeElement)) {
    target.focus();
  }
});

/* What was typed stands in the address of its page and in the links away from it, so that no way back loses it. */
const remember = () => {
  const form = document.getElementById("questions");
  if (!form) {
    return;
  }
  const typed = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  const address = `${form.dataset.page}?${typed}`;
  if (address.length > LONGEST_ADDRESS) {
    return;
  }
  history.replaceState({ htmx: true }, "", address);
  document.querySelectorAll(".steps a, .back a, #languages a").forEach((link) => {
    const carried = new URLSearchParams(typed);
    if (!link.closest("#languages")) {
      carried.delete("return");
    }
    const language = new URLSearchParams(link.search).get("lang");
    if (language) {
      carried.set("lang", language);
    }
    if (link.pathname.startsWith("/wizard/")) {
      link.search = carried;
    }
  });
};

document.addEventListener("input", remember);

/* htmx goes where a link led when the page was drawn. */
document.addEventListener("htmx:configRequest", (event) => {
  const link = event.detail.elt;
  if (event.detail.boosted && link.matches("a")) {
    event.detail.path = link.pathname + link.search + link.hash;
  }
});

document.addEventListener("htmx:beforeRequest", (event) => {
  remember();
  if (isPage(event)) {
    main().setAttribute("aria-busy", "true");
  }
});

document.addEventListener("htmx:afterRequest", (event) => {
  if (isPage(event)) {
    main().removeAttribute("aria-busy");
  } else if (event.detail.successful) {
    showPreviewFailure("");
  }
});

/* Back and forward load the page again, and its entry in the history tells where it was scrolled to. */
document.addEventListener("htmx:beforeHistoryUpdate", () => {
  history.replaceState({ htmx: true, scroll: window.scrollY }, "", location.href);
});

window.addEventListener("popstate", (event) => {
  if (event.state?.htmx) {
    event.stopImmediatePropagation();
    history.scrollRestoration = "manual";
    location.reload();
  }
});

/* A browser that restores by itself would undo this, so it may do so again only for the next refresh. */
window.addEventListener("load", () => {
  if (history.state?.scroll) {
    window.scrollTo(0, history.state.scroll);
    history.replaceState({ htmx: true }, "", location.href);
    window.addEventListener("scroll", () => { history.scrollRestoration = "auto"; }, { passive: true, once: true });
  }
});

/* What is too long to preview would be shown as if it were missing. */
const showPreviewFailure = (kind) => {
  document.getElementById("preview-body")?.toggleAttribute("hidden", kind === "large");
  document.querySelectorAll(".preview-failure").forEach((line) => {
    line.hidden = line.dataset.kind !== kind;
  });
};

const showFailure = (kind) => {
  const message = document.getElementById("failures").content.querySelector(`[data-kind="${kind}"]`).cloneNode(true);
  document.querySelector("#main .failure")?.remove();
  main().prepend(message);
  message.focus();
};

/* The page stays as it is when a request fails; only what happened is said. */
const failed = (event, kind) => {
  const large = kind === "large" || event.detail.pathInfo.finalRequestPath.length > LONGEST_ADDRESS;
  if (isPreview(event)) {
    showPreviewFailure(large ? "large" : "other");
  } else {
    showFailure(large ? "large" : kind);
  }
};

const KINDS = { 413: "large", 414: "large", 429: "busy", 431: "large", 503: "busy" };

document.addEventListener("htmx:sendError", (event) => failed(event, "network"));
document.addEventListener("htmx:timeout", (event) => failed(event, "slow"));
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 404 && event.detail.requestConfig.verb === "get") {
    location.assign(event.detail.pathInfo.finalRequestPath);
    return;
  }
  failed(event, KINDS[event.detail.xhr.status] || "server");
});

/* Lines that the preview did not have before are marked. */
let before = new Set();
const addedLines = () => [...document.querySelectorAll("#preview-body ins")];

document.addEventListener("htmx:beforeSwap", (event) => {
  if (isPreview(event)) {
    before = new Set(addedLines().map((line) => line.textContent));
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (isPreview(event) && before.size > 0) {
    addedLines().filter((line) => !before.has(line.textContent)).forEach((line) => line.classList.add("fresh"));
  }
});
