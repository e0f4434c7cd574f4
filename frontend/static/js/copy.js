"use strict";

/* A button that copies is made only where it can work: with a script, and where the browser has a clipboard for pages. */
(() => {
  const SHOWN = 2500;

  /* What stands beside a text, such as links, is not part of it. */
  const textOf = (source) => {
    const text = source.cloneNode(true);
    text.querySelectorAll(".aside").forEach((aside) => aside.remove());
    return text.textContent;
  };

  const say = (message) => {
    const status = document.getElementById("copy-status");
    if (status) {
      status.textContent = "";
      setTimeout(() => { status.textContent = message; }, 50);
    }
  };

  const offer = (place) => {
    const { copy, label, subject, done, said, failed } = place.dataset;
    const button = document.createElement("button");
    const word = document.createElement("span");
    const what = document.createElement("span");
    button.type = "button";
    button.className = "secondary";
    word.textContent = label;
    what.className = "hidden";
    what.textContent = ` ${subject}`;
    button.append(word, what);
    let shown = 0;
    const show = (text) => {
      clearTimeout(shown);
      word.textContent = text;
      shown = setTimeout(() => { word.textContent = label; }, SHOWN);
    };
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(textOf(document.getElementById(copy))).then(
        () => { show(done); say(said); },
        () => { show(failed); say(failed); });
    });
    place.append(button);
  };

  const offerAll = () => document.querySelectorAll("[data-copy]:empty").forEach(offer);

  if (navigator.clipboard) {
    offerAll();
    document.addEventListener("htmx:afterSettle", offerAll);
  }
})();
