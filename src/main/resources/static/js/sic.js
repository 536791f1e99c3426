// What makes the pages quick. Every page works without it: links and forms do the same, slower.
(() => {
  "use strict";

  // What is told here is on the page, in the person's language.
  const wording = () => document.getElementById("said")?.dataset ?? {};

  const said = (sentence) => {
    const region = document.getElementById("said");
    if (!region) return;
    region.textContent = sentence;
    clearTimeout(said.timer);
    said.timer = setTimeout(() => { region.textContent = ""; }, 8000);
  };

  // --- the answer of a form: a refusal comes back into the form it was sent from ---

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status < 400) return;
    const form = requestConfig.elt.closest("form.sheet");
    const answersWithForm = [409, 412, 422].includes(xhr.status) && form
        && xhr.responseText.includes("form class=\"sheet");
    if (answersWithForm) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
      event.detail.target = form;
      event.detail.selectOverride = "form.sheet";
      event.detail.swapOverride = "outerHTML";
    } else {
      const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
      const reason = page.querySelector(".refusal, .lead");
      said(wording().notDone + " " + (reason ? reason.textContent.trim() : wording().answered.replace("%", xhr.status)));
    }
  });
  document.addEventListener("htmx:sendError", () => said(wording().outOfReach));
  document.addEventListener("htmx:beforeRequest", (event) => {
    event.detail.elt.querySelectorAll?.("button").forEach((button) => button.setAttribute("aria-busy", "true"));
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    event.detail.elt.querySelectorAll?.("button").forEach((button) => button.removeAttribute("aria-busy"));
  });
  const focusOn = (element) => {
    if (!element) return;
    if (!element.matches("a, button, input, select, textarea")) element.tabIndex = -1;
    element.focus({ preventScroll: element.matches("h1") });
  };
  document.addEventListener("htmx:afterSwap", (event) => {
    const { elt, xhr, pathInfo } = event.detail;
    const refused = elt.querySelector?.(".refusal");
    if (refused) {
      focusOn(refused);
    } else if (elt.matches?.(".slot, #new-claim")) {
      focusOn(elt.querySelector("input:not([type=hidden]), select, textarea"));
    } else if (elt.matches?.("main")) {
      // what was sent led to another page: its address, its title, and where a reader goes on
      history.pushState(null, "", pathInfo.responsePath || location.href);
      here = location.pathname + location.search;
      document.title = new DOMParser().parseFromString(xhr.responseText, "text/html").title || document.title;
      focusOn(document.querySelector(".side .card.on") || document.querySelector("main h1"));
    }
  });
  let here = location.pathname + location.search;
  addEventListener("popstate", () => {
    if (location.pathname + location.search !== here) location.reload();
  });

  // --- nothing that a person typed is dropped without their Cancel ---

  const unsaved = (slot) => [...(slot?.querySelectorAll("input:not([type=hidden]), textarea, select") ?? [])].find((field) =>
    field.matches("select")
      ? ![...field.options].every((option, i) => option.selected === (option.defaultSelected || (i === 0 && ![...field.options].some((o) => o.defaultSelected))))
      : field.value !== field.defaultValue);
  const keeps = (slot) => {
    const field = unsaved(slot);
    if (!field) return false;
    said(wording().unsaved);
    field.focus();
    return true;
  };
  document.addEventListener("htmx:confirm", (event) => {
    if (event.detail.verb === "get" && event.detail.target?.matches?.(".slot") && keeps(event.detail.target)) event.preventDefault();
  });

  // --- the proof ---

  const proof = () => document.getElementById("proof");

  const codePoints = (text) => [...text].length;

  // A place in the copy as a code point offset of the revision: each run of text says where it starts.
  // Half of a surrogate pair counts as the whole: a start goes before it, an end behind it.
  const offsetOf = (node, offset, isStart) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const run = node.parentElement.closest("[data-at]");
      const half = isStart && offset > 0 && node.data.codePointAt(offset - 1) > 0xffff;
      return run ? Number(run.dataset.at) + codePoints(node.data.slice(0, half ? offset - 1 : offset)) : null;
    }
    const runs = [...proof().querySelectorAll(".copy [data-at]")];
    const range = document.createRange();
    range.setStart(node, offset);
    const next = runs.find((run) => range.comparePoint(run, 0) >= 0);
    if (next) return Number(next.dataset.at);
    const last = runs.at(-1);
    return last ? Number(last.dataset.at) + codePoints(last.textContent) : null;
  };

  const selected = () => {
    const selection = getSelection();
    const copy = document.querySelector("#proof .copy");
    if (!copy || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!copy.contains(range.startContainer) || !copy.contains(range.endContainer)) return null;
    const start = offsetOf(range.startContainer, range.startOffset, true);
    const end = offsetOf(range.endContainer, range.endOffset, false);
    return start !== null && end !== null && start < end ? { start, end, box: range.getBoundingClientRect() } : null;
  };

  const offer = () => document.getElementById("offer");

  const showOffer = () => {
    const bar = offer();
    if (!bar) return;
    const place = selected();
    bar.hidden = !place;
    if (!place) return;
    bar.dataset.start = place.start;
    bar.dataset.end = place.end;
    if (matchMedia("(min-width: 62rem)").matches) {
      bar.style.left = Math.max(8, Math.min(place.box.left, innerWidth - 260)) + "px";
      bar.style.top = Math.min(place.box.bottom + 8, innerHeight - 60) + "px";
    } else {
      bar.style.left = bar.style.top = "";
    }
  };

  const openNewClaim = (start, end) => {
    const copy = proof().querySelector(".copy");
    const address = `${copy.dataset.claims}/new?start=${start}&end=${end}`;
    offer().hidden = true;
    getSelection().removeAllRanges();
    const slot = document.getElementById("new-claim");
    if (keeps(slot)) return;
    slot.hidden = false;
    slot.classList.add("on");
    proof().querySelectorAll(".card.on").forEach((card) => card !== slot && card.classList.remove("on"));
    htmx.ajax("GET", address, { target: slot, select: "form.sheet", swap: "innerHTML" }).then(() => {
      slot.dataset.start = start;
      align();
      slot.querySelector("input:not([type=hidden]), textarea")?.focus();
    });
  };

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(showOffer, 120);
  });

  // Cards stand beside the words they speak of; the one at hand keeps its place, the others make room.
  const align = () => {
    const side = document.querySelector("#proof .side");
    if (!side) return;
    const wide = matchMedia("(min-width: 62.01rem)").matches;
    side.classList.toggle("aligned", wide);
    if (!wide) {
      side.querySelectorAll(".card").forEach((card) => { card.style.top = ""; });
      return;
    }
    const origin = side.getBoundingClientRect().top;
    const gap = 10;
    const cards = [...side.querySelectorAll(":scope > .card:not([hidden])")].map((card) => {
      const run = runAt(Number(card.dataset.start));
      return { card, wish: run ? Math.max(0, run.getBoundingClientRect().top - origin) : 0, height: card.offsetHeight };
    }).sort((one, other) => one.wish - other.wish || Number(one.card.dataset.start) - Number(other.card.dataset.start));
    const at = Math.max(0, cards.findIndex(({ card }) => card.classList.contains("on")));
    let floor = 0;
    const place = (entry, top) => { entry.top = top; entry.card.style.top = top + "px"; };
    const above = cards.slice(0, at).reduce((sum, entry) => sum + entry.height + gap, 0);
    if (cards[at]) place(cards[at], Math.max(cards[at].wish, above));
    let ceiling = cards[at] ? cards[at].top - gap : 0;
    for (let i = at - 1; i >= 0; i--) {
      place(cards[i], Math.min(cards[i].wish, ceiling - cards[i].height));
      ceiling = cards[i].top - gap;
    }
    for (let i = at; i < cards.length; i++) {
      if (i > at) place(cards[i], Math.max(cards[i].wish, floor));
      floor = cards[i].top + cards[i].height + gap;
    }
    side.style.minHeight = floor + "px";
  };

  const runAt = (offset) => {
    const runs = document.querySelectorAll("#proof .copy [data-at]");
    let found = null;
    for (const run of runs) {
      if (Number(run.dataset.at) > offset) break;
      found = run;
    }
    return found;
  };

  const take = (claim, { focus = false } = {}) => {
    const sheet = proof();
    if (!sheet) return;
    const open = [...sheet.querySelectorAll(".slot, #new-claim")].find((slot) => slot.firstElementChild);
    if (open && open.closest(".card").dataset.claim !== claim && keeps(open)) return;
    const wanted = claim && sheet.querySelector(`.card[data-claim="${claim}"]`);
    if (wanted && !wanted.querySelector(".slot")) { // a crowded margin sets out one card at a time
      location.search = "?claim=" + claim;
      return;
    }
    sheet.querySelectorAll("#new-claim").forEach((slot) => { slot.hidden = true; slot.replaceChildren(); });
    sheet.querySelectorAll(".card").forEach((card) => card.classList.toggle("on", card.dataset.claim === claim));
    sheet.querySelectorAll("mark").forEach((mark) => mark.classList.toggle("on", mark.dataset.claim === claim));
    align();
    if (!claim) history.replaceState(null, "", location.pathname);
    if (wanted) {
      history.replaceState(null, "", "?claim=" + claim);
      here = location.pathname + location.search;
      showWords();
      if (focus) wanted.focus({ preventScroll: false });
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("#offer button")) {
      openNewClaim(offer().dataset.start, offer().dataset.end);
      return;
    }
    if (event.target.closest("[data-close]")) {
      event.preventDefault();
      const slot = event.target.closest(".slot, #new-claim");
      if (slot) {
        slot.replaceChildren();
        slot.hidden = slot.id === "new-claim";
        align();
        focusOn(slot.closest(".card:not([hidden])")?.querySelector(".acts a") || lineLinks().find((link) => link.tabIndex === 0));
      }
      return;
    }
    if (event.target.closest("[data-away]")) {
      event.preventDefault();
      const was = event.target.closest(".card").dataset.claim;
      take(null);
      focusOn(document.querySelector(`#proof .copy a.no[data-claim="${was}"]`));
      return;
    }
    if (event.metaKey || event.ctrlKey || !getSelection().isCollapsed) return;
    const number = event.target.closest(".copy a.no, .side .card > header a.no");
    const mark = event.target.closest(".copy mark");
    if (number) {
      event.preventDefault();
      take(number.dataset.claim, { focus: Boolean(number.closest(".copy")) });
    } else if (mark) {
      take(mark.dataset.claim);
    } else if (!event.target.closest("a, button, form, input, textarea, select")) {
      const card = event.target.closest(".side .card[data-claim]:not(.on)");
      if (card) take(card.dataset.claim);
    }
  });

  // The lines are one stop of the tab key; the arrows go from line to line, c claims the sentence.
  const lineLinks = () => [...document.querySelectorAll("#proof .copy a.n")];
  const rove = () => lineLinks().forEach((link, i) => { link.tabIndex = i === 0 ? 0 : -1; });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slot = event.target.closest?.(".slot, #new-claim");
    if (event.key === "Escape" && slot) {
      if (!keeps(slot)) slot.querySelector("[data-close]")?.click();
      return;
    }
    if (event.target.closest?.("input, textarea, select")) return;
    const link = event.target.closest?.("a.n");
    if (link && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      const links = lineLinks();
      const next = links[links.indexOf(link) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        event.preventDefault();
        links.forEach((other) => { other.tabIndex = other === next ? 0 : -1; other.closest(".line").classList.remove("here"); });
        next.closest(".line").classList.add("here");
        next.focus();
      }
    } else if (event.key === "c") {
      const place = selected();
      const line = link?.closest(".line");
      if (place) openNewClaim(place.start, place.end);
      else if (line) openNewClaim(line.dataset.start, line.dataset.end);
      else return;
      event.preventDefault();
    }
  });

  // The words at hand stay in sight, above the card that comes up from below on a phone.
  const showWords = () => {
    const mark = proof().querySelector(`.copy mark[data-claim="${proof().querySelector(".card.on")?.dataset.claim}"]`);
    if (!mark) return;
    proof().querySelectorAll(`mark[data-claim="${mark.dataset.claim}"]`).forEach((part) => part.classList.add("on"));
    const box = mark.getBoundingClientRect();
    const wide = matchMedia("(min-width: 62.01rem)").matches;
    if (box.top < 60 || box.bottom > innerHeight * 0.6) mark.scrollIntoView({ block: wide ? "center" : "start" });
  };
  const settle = () => {
    if (!proof()) return;
    rove();
    align();
    showWords();
  };
  document.addEventListener("DOMContentLoaded", settle);
  if (document.readyState !== "loading") settle();
  addEventListener("resize", align);
  addEventListener("load", align);
  document.addEventListener("htmx:afterSettle", () => {
    settle();
    fade();
  });
  const fade = () => {
    const region = document.getElementById("said");
    if (region?.textContent) said(region.textContent);
  };
  document.addEventListener("DOMContentLoaded", fade);
})();
