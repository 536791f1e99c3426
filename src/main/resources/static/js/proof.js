// The copy and its margin: selecting words, cards beside the words they speak of, lines one by one.
sic.proof = (() => {
  "use strict";

  const proof = () => document.getElementById("proof");
  const isWide = () => matchMedia("(min-width: 62.01rem)").matches;
  const codePoints = (text) => [...text].length;

  // Every run of text says at which code point of the revision it starts; in reading order.
  let runs = [];
  const runAt = (offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Number(runs[middle].dataset.at) > offset) high = middle;
      else low = middle + 1;
    }
    return runs[low - 1] ?? null;
  };

  // --- selecting words offers what can be done with them ---

  // A place in the copy as a code point offset of the revision.
  // Half of a surrogate pair counts as the whole: a start goes before it, an end behind it.
  const offsetOf = (node, offset, isStart) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const run = node.parentElement.closest("[data-at]");
      const half = isStart && offset > 0 && node.data.codePointAt(offset - 1) > 0xffff;
      return run ? Number(run.dataset.at) + codePoints(node.data.slice(0, half ? offset - 1 : offset)) : null;
    }
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
    bar.style.left = isWide() ? Math.max(8, Math.min(place.box.left, innerWidth - 260)) + "px" : "";
    bar.style.top = isWide() ? Math.min(place.box.bottom + 8, innerHeight - 60) + "px" : "";
  };

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(showOffer, 120);
  });

  // --- the sheet at hand: a new claim, or a line ---

  const sheet = () => document.getElementById("at-hand");

  const openSheet = (address, select, start) => {
    const slot = sheet();
    if (keepsWork(slot)) return Promise.resolve(null);
    if (offer()) offer().hidden = true;
    getSelection().removeAllRanges();
    slot.hidden = false;
    slot.classList.add("on");
    proof().querySelectorAll(".card.on").forEach((card) => card !== slot && card.classList.remove("on"));
    proof().querySelectorAll("mark.on").forEach((mark) => mark.classList.remove("on"));
    return htmx.ajax("GET", address, { target: slot, select, swap: "innerHTML" }).then(() => {
      slot.dataset.start = start;
      align();
      return slot;
    });
  };

  const openNewClaim = (start, end) =>
    openSheet(`${proof().querySelector(".copy").dataset.claims}/new?start=${start}&end=${end}`, "form.sheet", start)
      .then((slot) => slot?.querySelector("input:not([type=hidden]), textarea")?.focus());

  const openLine = (line) =>
    openSheet(line.querySelector("a.n").href, ".line-sheet", line.dataset.start)
      .then((slot) => slot && sic.focusOn(slot.querySelector(".waive button, .reopen button, a.button")));

  const closeSheet = () => {
    const slot = sheet();
    if (!slot || slot.hidden) return;
    slot.hidden = true;
    slot.classList.remove("on");
    slot.replaceChildren();
    align();
  };

  const keepsWork = (except) => {
    const open = [...proof().querySelectorAll(".slot, #at-hand")].find((slot) => slot.firstElementChild && slot !== except);
    return Boolean((open && sic.keeps(open)) || (except && sic.keeps(except)));
  };

  // --- cards stand beside the words they speak of; the one at hand keeps its place, the others make room ---

  const align = () => {
    const side = document.querySelector("#proof .side");
    if (!side) return;
    side.classList.toggle("aligned", isWide());
    if (!isWide()) {
      side.querySelectorAll(".card").forEach((card) => { card.style.top = ""; });
      return;
    }
    const origin = side.getBoundingClientRect().top;
    const gap = 10;
    const inSight = crowded ? nearby() : null;
    const shown = [...side.querySelectorAll(":scope > .card:not([hidden])")].filter((card) => {
      if (!inSight) return true;
      const near = card.classList.contains("on") || inSight(Number(card.dataset.start));
      card.classList.toggle("near", near);
      return near;
    });
    const cards = shown.map((card) => {
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
    if (!inSight) side.style.minHeight = floor + "px";
  };

  // A crowded margin shows the cards of a few screens only: those of the copy in sight.
  let crowded = false;
  const nearby = () => {
    const firstBelow = (line) => {
      let low = 0;
      let high = runs.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (runs[middle].getBoundingClientRect().bottom < line) low = middle + 1;
        else high = middle;
      }
      return runs[low] ? Number(runs[low].dataset.at) : Infinity;
    };
    const from = firstBelow(-innerHeight);
    const to = firstBelow(innerHeight * 2);
    return (start) => start >= from && start <= to;
  };
  let scrolled;
  addEventListener("scroll", () => {
    if (!crowded || scrolled) return;
    scrolled = setTimeout(() => { scrolled = null; align(); }, 100);
  }, { passive: true });

  // A card is of a claim or of a suggestion; either has its words in the copy and an address.
  const CARDS = ".side .card[data-claim], .side .card[data-doubt]";
  const cardOf = (claim) => claim && proof().querySelector(`.card[data-claim="${claim}"]`);
  const doubtOf = (key) => key && proof().querySelector(`.card[data-doubt="${key}"]`);
  const wordsOfCard = (card) => [...proof().querySelectorAll(card?.dataset.claim
    ? `.copy mark[data-claim="${card.dataset.claim}"]`
    : `.copy [data-doubts~="${card?.dataset.doubt}"]`)];
  const addressOf = (card) => (card.dataset.claim ? "?claim=" + card.dataset.claim : "?suggestion=" + card.dataset.doubt);

  const takeCard = (wanted, { focus = false } = {}) => {
    if (!proof() || keepsOther(wanted)) return;
    if (wanted && !wanted.querySelector(".slot")) { // a crowded margin sets out one card at a time
      location.search = addressOf(wanted);
      return;
    }
    sheet()?.replaceChildren();
    if (sheet()) sheet().hidden = true;
    proof().querySelectorAll(".card").forEach((card) => card.classList.toggle("on", card === wanted));
    const words = wordsOfCard(wanted);
    proof().querySelectorAll(".copy mark, .copy .doubted").forEach((part) => part.classList.toggle("on", words.includes(part)));
    align();
    if (!wanted) history.replaceState(null, "", location.pathname);
    if (wanted) {
      const line = lineOf(wanted);
      if (line) moveTo(line); // the keys of the lines go on from there
      history.replaceState(null, "", addressOf(wanted));
      sic.at(location.pathname + location.search);
      showWords();
      if (focus) wanted.focus({ preventScroll: false });
    }
  };
  const take = (claim, how) => takeCard(cardOf(claim) ?? null, how);
  const keepsOther = (card) => {
    const open = [...proof().querySelectorAll(".slot, #at-hand")].find((slot) => slot.firstElementChild);
    return Boolean(open && open.closest(".card") !== card && sic.keeps(open));
  };

  document.addEventListener("click", (event) => {
    if (!proof() && !event.target.closest("[data-close]")) return;
    if (event.target.closest("#offer button")) {
      openNewClaim(offer().dataset.start, offer().dataset.end);
      return;
    }
    if (event.target.closest("[data-close]")) {
      const slot = event.target.closest(".slot, #at-hand");
      if (slot) {
        event.preventDefault();
        slot.replaceChildren();
        slot.hidden = slot.id === "at-hand";
        align();
        sic.focusOn(slot.closest(".card:not([hidden])")?.querySelector(".acts a") || lineAtHand()?.querySelector("a.n"));
      }
      return;
    }
    if (event.target.closest("[data-away]")) {
      event.preventDefault();
      const { claim, doubt } = event.target.closest(".card").dataset;
      takeCard(null);
      sic.focusOn(proof().querySelector(claim ? `.copy a.no[data-claim="${claim}"]` : `.copy a.no[data-doubt="${doubt}"]`));
      return;
    }
    if (event.metaKey || event.ctrlKey || !getSelection().isCollapsed) return;
    const line = event.target.closest(".copy a.n");
    const claimLine = event.target.closest("#at-hand a[data-key=c]");
    const doubt = event.target.closest(".copy a.no[data-doubt], .side .card > header a.no[data-doubt]");
    const number = event.target.closest(".copy a.no, .side .card > header a.no");
    const mark = event.target.closest(".copy mark, .copy .doubted");
    if (line) {
      event.preventDefault();
      goTo(line.closest(".line"));
      openLine(line.closest(".line"));
    } else if (claimLine) {
      event.preventDefault();
      openNewClaim(lineAtHand().dataset.start, lineAtHand().dataset.end);
    } else if (event.target.closest("[data-next-doubt]")) {
      event.preventDefault();
      stepToDoubt();
    } else if (doubt) {
      event.preventDefault();
      takeCard(doubtOf(doubt.dataset.doubt), { focus: Boolean(doubt.closest(".copy")) });
    } else if (number) {
      event.preventDefault();
      take(number.dataset.claim, { focus: Boolean(number.closest(".copy")) });
    } else if (mark) {
      takeCard(mark.matches("mark") ? cardOf(mark.dataset.claim) : doubtOf(mark.dataset.doubts.split(" ").at(-1)));
    } else if (!event.target.closest("a, button, form, input, textarea, select")) {
      const card = event.target.closest(CARDS);
      if (card && !card.matches(".on")) takeCard(card);
    }
  });

  // --- line by line: the lines are one stop of the tab key, one of them is at hand ---

  const lines = () => [...document.querySelectorAll("#proof .copy .line")];
  const lineAtHand = () => document.querySelector("#proof .copy .line.here");

  const moveTo = (line) => {
    const before = lineAtHand();
    if (before && before !== line) {
      before.classList.remove("here");
      before.querySelector("a.n").tabIndex = -1;
    }
    line.classList.add("here");
    line.querySelector("a.n").tabIndex = 0;
  };
  const goTo = (line) => {
    if (!line) return false;
    moveTo(line);
    line.querySelector("a.n").focus({ preventScroll: true });
    const box = line.getBoundingClientRect();
    if (box.top < 90 || box.bottom > innerHeight - 90) line.scrollIntoView({ block: "center" });
    return true;
  };

  // where the words of a card stand
  const lineOf = (card) => wordsOfCard(card)[0]?.closest(".line");
  const inOrder = (cards) => [...cards].sort((one, other) => one.dataset.start - other.dataset.start);

  const step = (way) => {
    const card = document.activeElement?.closest(CARDS);
    const all = card ? inOrder(proof().querySelectorAll(CARDS)) : lines();
    const from = card ? all.indexOf(card) : all.indexOf(lineAtHand());
    const to = all[from < 0 && way < 0 ? all.length - 1 : from + way];
    if (!to) return card ? goTo(lineOf(card)) : false;
    if (card) {
      takeCard(to, { focus: true });
    } else {
      if (sheet() && !sheet().hidden) {
        if (keepsWork()) return true;
        closeSheet();
      }
      goTo(to);
    }
    return true;
  };
  // From a card the way goes on in the copy, after the card's own line; from the last one, at the top.
  const stepToOpen = (way) => {
    const card = document.activeElement?.closest(CARDS);
    const all = lines();
    const from = all.indexOf((card && lineOf(card)) ?? lineAtHand());
    let i = from < 0 && way < 0 ? all.length : from;
    let looked = 0;
    do { i = (i + way + all.length) % all.length; looked += 1; } while (!all[i].matches(".open") && looked < all.length);
    if (!all[i].matches(".open")) {
      sic.said(proof().dataset.noneOpen);
    } else if (!sheet() || sheet().hidden || !keepsWork()) {
      if (sheet() && !sheet().hidden) closeSheet();
      goTo(all[i]);
    }
    return true;
  };

  // The suggestion behind the one at hand, or behind the line at hand; from the last one, the first.
  const stepToDoubt = () => {
    const all = inOrder(proof().querySelectorAll(".side .card[data-doubt]"));
    if (!all.length) return false;
    const at = all.findIndex((card) => card.matches(".on"));
    const from = Number(lineAtHand()?.dataset.start ?? 0);
    const next = at >= 0 ? all[at + 1] : all.find((card) => Number(card.dataset.start) >= from);
    takeCard(next ?? all[0], { focus: true });
    return true;
  };

  // --- a part of the line, word by word ---

  const wordsOf = (line) => {
    const parts = [...line.querySelectorAll("[data-at]")].flatMap((run) => [...run.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE));
    const text = parts.map((node) => node.data).join("");
    const place = (at) => {
      let left = at;
      for (const node of parts) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      return null;
    };
    return [...new Intl.Segmenter(line.closest("[lang]")?.lang || "en", { granularity: "word" }).segment(text)]
      .filter((word) => word.isWordLike)
      .map((word) => ({ from: place(word.index), to: place(word.index + word.segment.length) }));
  };

  let chosen = { line: null, first: 0, last: 0 };
  const choose = (way, extend) => {
    const line = lineAtHand();
    const words = line ? wordsOf(line) : [];
    if (!words.length) return;
    if (chosen.line !== line || getSelection().isCollapsed) {
      const start = way > 0 ? 0 : words.length - 1;
      chosen = { line, first: start, last: start };
    } else if (extend) {
      chosen.last = Math.max(chosen.first, Math.min(words.length - 1, chosen.last + way));
    } else {
      const next = Math.max(0, Math.min(words.length - 1, (way > 0 ? chosen.last : chosen.first) + way));
      chosen.first = chosen.last = next;
    }
    const selection = getSelection();
    selection.setBaseAndExtent(...words[chosen.first].from, ...words[chosen.last].to);
    sic.said(selection.toString());
  };

  // --- keys of the proof; the others are on what can be pressed (see keys.js) ---

  const claimAtHand = () => document.querySelector("#proof .side .card.on[data-claim]");
  const cardAtHand = () => claimAtHand() ?? document.querySelector("#proof .side .card.on[data-doubt]");

  const claimOnLine = () => {
    const ids = [...(lineAtHand()?.querySelectorAll("mark[data-claim]") ?? [])].map((mark) => mark.dataset.claim);
    return ids.find((id) => document.querySelector(`#proof .card[data-claim="${id}"]:not(.checked)`)) ?? ids[0];
  };

  /** Whether the key was one of the proof's. */
  const press = (key, { shift, focused }) => {
    if (!proof()) return false;
    switch (key) {
      case "j": return step(1);
      case "k": return step(-1);
      case "n": return stepToOpen(1);
      case "p": return stepToOpen(-1);
      case "g": return stepToDoubt();
      case "ArrowDown": return Boolean(focused?.closest("a.n")) && step(1);
      case "ArrowUp": return Boolean(focused?.closest("a.n")) && step(-1);
      case "ArrowRight":
      case "ArrowLeft":
        if (!focused?.closest("a.n")) return false;
        choose(key === "ArrowRight" ? 1 : -1, shift);
        return true;
      case "Enter":
        if (!focused?.matches(".side .card[data-claim]")) return false;
        focused.querySelector(".whole.acts a[data-key=o]")?.click();
        return true;
      case "c": {
        const place = selected();
        const line = lineAtHand();
        if (!offer() || (!place && !line)) return false;
        openNewClaim(place ? place.start : line.dataset.start, place ? place.end : line.dataset.end);
        return true;
      }
      case "w":
        if (!offer() || !lineAtHand() || focused?.closest(".line-sheet")) return false;
        openLine(lineAtHand());
        return true;
      case "a":
      case "e":
      case "s": {
        const claim = claimAtHand() ? null : claimOnLine();
        if (claim) take(claim, { focus: true });
        return false; // the card at hand has a button of that key
      }
      case "Escape":
        if (focused?.closest(".slot, #at-hand")) {
          const slot = focused.closest(".slot, #at-hand");
          if (!sic.keeps(slot)) slot.querySelector("[data-close]")?.click();
          return true;
        }
        if (!getSelection().isCollapsed) {
          getSelection().removeAllRanges();
          return true;
        }
        return Boolean(focused?.matches(CARDS) && goTo(lineOf(focused)));
      default: return false;
    }
  };

  // The words at hand stay in sight, above the card that comes up from below on a phone.
  const showWords = () => {
    const [mark, ...others] = wordsOfCard(cardAtHand());
    if (!mark) return;
    [mark, ...others].forEach((part) => part.classList.add("on"));
    const box = mark.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight * 0.6) mark.scrollIntoView({ block: isWide() ? "center" : "start" });
  };
  // Larger letters make a wide page narrow without a change of the window.
  const letters = new ResizeObserver(() => {
    if (document.querySelector("#proof .side")?.classList.contains("aligned") !== isWide()) align();
  });
  const settle = () => {
    if (!proof()) return;
    letters.disconnect();
    letters.observe(proof().querySelector(".head"));
    runs = [...proof().querySelectorAll(".copy [data-at]")];
    crowded = Boolean(proof().querySelector(".side.crowd"));
    const links = [...proof().querySelectorAll(".copy a.n")];
    const at = lineAtHand()?.querySelector("a.n") ?? links[0];
    links.forEach((link) => { if (link !== at) link.tabIndex = -1; });
    if (at) at.tabIndex = 0;
    align();
    showWords();
  };
  document.addEventListener("DOMContentLoaded", () => {
    settle();
    if (cardAtHand()) cardAtHand().focus({ preventScroll: true });
    else if (lineAtHand()) goTo(lineAtHand());
  });
  addEventListener("resize", align);
  addEventListener("load", align);
  document.addEventListener("htmx:afterSettle", settle);

  return { press, settle };
})();
