// What others save arrives in the open article by itself, but never under the cursor.
(() => {
  "use strict";

  let stream;
  let pending = false;
  let timer;

  const proof = () => document.getElementById("proof");

  const connect = () => {
    const address = proof()?.dataset.stream;
    if (!address || stream || document.hidden) return;
    stream = new EventSource(address);
    stream.addEventListener("here", (event) => {
      const names = JSON.parse(event.data);
      const place = document.getElementById("others-here");
      if (!place) return;
      place.hidden = names.length === 0;
      place.querySelector("bdi").textContent = names.join(", ");
    });
    stream.addEventListener("changed", (event) => {
      const { by } = JSON.parse(event.data);
      clearTimeout(timer);
      timer = setTimeout(refresh, 250, by);
    });
  };
  const disconnect = () => {
    stream?.close();
    stream = null;
  };

  // Where somebody types, chooses words or has the focus, nothing moves until they have left.
  const isBusy = (element) => {
    const selection = getSelection();
    return element.contains(document.activeElement)
      || element.querySelector(".slot > *")
      || (!selection.isCollapsed && selection.rangeCount && selection.getRangeAt(0).intersectsNode(element));
  };
  const bare = (element) => {
    const copy = element.cloneNode(true);
    copy.classList.remove("here", "on");
    copy.removeAttribute("style");
    copy.querySelectorAll(".on").forEach((one) => one.classList.remove("on"));
    copy.querySelectorAll("[tabindex]").forEach((one) => one.removeAttribute("tabindex"));
    copy.querySelectorAll(".slot").forEach((one) => one.replaceChildren());
    copy.querySelectorAll("[class='']").forEach((one) => one.removeAttribute("class"));
    return copy.outerHTML.replace(/ class="([^"]*?) *"/g, ' class="$1"');
  };

  const renew = (old, anew) => {
    if (bare(old) === bare(anew)) return false;
    if (isBusy(old)) {
      pending = true;
      return false;
    }
    const kept = ["here", "on"].filter((name) => old.classList.contains(name));
    const taken = document.importNode(anew, true);
    taken.classList.remove("here", "on");
    taken.classList.add(...kept);
    old.replaceWith(taken);
    htmx.process(taken);
    return true;
  };

  const refresh = async (by) => {
    if (!proof() || !document.querySelector("#proof .side")) return;
    const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("proof") || !proof()) return;
    pending = false;
    let changes = 0;
    for (const line of page.querySelectorAll(".copy .line")) {
      const old = document.getElementById(line.id);
      if (old && renew(old, line)) changes++;
    }
    const side = document.querySelector("#proof .side");
    const every = ".card[data-claim], .card[data-doubt]";
    const cards = [...(page.querySelector(".side")?.querySelectorAll(every) ?? [])];
    for (const card of cards) {
      const old = document.getElementById(card.id);
      if (old) changes += renew(old, card) ? 1 : 0;
      else {
        const taken = document.importNode(card, true);
        taken.classList.remove("on");
        side.append(taken);
        htmx.process(taken);
        changes++;
      }
    }
    for (const old of side.querySelectorAll(every)) {
      if (cards.some((card) => card.id === old.id)) continue;
      if (isBusy(old)) pending = true;
      else {
        old.remove();
        changes++;
      }
    }
    if (cards.length) side.querySelector(":scope > .empty")?.remove();
    for (const part of [".cover", ".along", ".closed"]) {
      const old = document.querySelector(`#proof .head ${part}`);
      const anew = page.querySelector(`#proof .head ${part}`);
      if (old && anew) renew(old, anew);
      else if (old && !anew) old.remove();
      else if (anew) document.querySelector("#proof .head").append(document.importNode(anew, true));
    }
    if (changes) {
      sic.proof.settle();
      if (by) sic.said(proof().dataset.changedBy.replace("%", by));
    }
  };

  document.addEventListener("focusout", () => {
    if (pending) setTimeout(refresh, 200);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) disconnect();
    else {
      if (proof()?.dataset.stream) refresh();
      connect();
    }
  });
  document.addEventListener("DOMContentLoaded", connect);
  document.addEventListener("htmx:afterSettle", () => {
    if (stream && !stream.url.endsWith(proof()?.dataset.stream ?? "-")) disconnect();
    connect();
  });
  addEventListener("pagehide", disconnect);
})();
