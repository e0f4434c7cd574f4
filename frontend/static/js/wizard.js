"use strict";

/* A swapped page is a new page: whoever cannot see it must be taken there. */
document.addEventListener("htmx:afterSettle", () => {
  const asked = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const target = document.querySelector("#main .error-summary") || asked || document.querySelector("#main h1");
  if (target && !target.contains(document.activeElement)) {
    target.focus();
  }
});

/* What cannot be swapped is shown as a page of its own, with the server's explanation. */
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.requestConfig.verb === "get") {
    location.assign(event.detail.pathInfo.finalRequestPath);
  }
});
