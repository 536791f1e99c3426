// What every page has: what happened is said once, forms answer in place, nothing typed is lost.
// Every page works without script: links and forms do the same, slower.
const sic = (() => {
  "use strict";

  // --- one polite region says what happened; beside it the way back ---
  // What is told here is on the page, in the person's language.
  const wording = () => document.getElementById("said")?.dataset ?? {};

  const said = (sentence) => {
    const region = document.getElementById("said");
    if (!region) return;
    region.textContent = sentence;
    clearTimeout(said.timer);
    said.timer = setTimeout(() => { region.textContent = ""; }, 8000);
  };
  const parsed = (xhr) => new DOMParser().parseFromString(xhr.responseText, "text/html");
  const undo = (page) => {
    document.getElementById("undo")?.remove();
    const way = page.getElementById("undo");
    if (!way) return;
    document.querySelector(".told").append(way);
    htmx.process(way);
  };

  // --- the answer of a form: a refusal comes back into the form it was sent from ---

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status < 400) return;
    // the sheet of a line says it above its forms
    const frame = requestConfig.elt.closest(".line-sheet") ?? requestConfig.elt.closest("form.sheet, form[data-renews]");
    // a page with several forms gives each a name of its own
    const whole = frame?.dataset.renews; // what was refused may rest on what has changed around it
    const kind = whole ? `${whole}:has(.refusal)` : frame?.matches(".line-sheet") ? ".line-sheet" : frame?.id ? `form.sheet#${CSS.escape(frame.id)}` : "form.sheet";
    const page = parsed(xhr);
    if (frame && [409, 412, 422].includes(xhr.status) && page.querySelector(whole ? kind : `main ${kind}`)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
      event.detail.target = whole ? document.querySelector(whole) : frame;
      event.detail.selectOverride = whole ?? kind;
      event.detail.swapOverride = "outerHTML";
    } else {
      const reason = page.querySelector(".refusal, .lead");
      said(wording().notDone + " " + (reason ? reason.textContent.trim() : wording().answered.replace("%", xhr.status)));
    }
  });
  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf-token]");
    if (token && event.detail.verb !== "get") event.detail.headers[document.querySelector("meta[name=csrf-header]").content] = token.content;
  });
  // the switch beside the copy leaves everybody where they are
  let wasOn = null;
  document.addEventListener("htmx:configRequest", (event) => {
    if (!event.detail.elt.closest(".along")) return;
    const hand = (what) => document.querySelector(what);
    const claim = hand("#proof .side .card.on[data-claim]");
    const line = hand("#proof .copy .line.here");
    wasOn = document.activeElement?.matches("a.n") ? ".copy .line.here a.n" : document.activeElement?.closest(".side .card") ? ".side .card.on" : null;
    if (claim) event.detail.parameters.claim = claim.dataset.claim;
    if (line) event.detail.parameters.line = line.id.replace("line-", "");
  });
  // a double click sends once; in a queue its second half is not meant for the one that came next
  document.addEventListener("click", (event) => {
    if (event.detail > 1 && event.target.closest?.("main.queue form[method=post] button:not([type=button])")) event.preventDefault();
  }, true);
  const sent = new WeakMap();
  document.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (target.method !== "post") return;
    if (sent.has(target) && sent.get(target) === submitter) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      sent.set(target, submitter);
      setTimeout(() => sent.delete(target), 700);
    }
  }, true);
  document.addEventListener("htmx:sendError", () => said(wording().outOfReach));
  document.addEventListener("htmx:beforeRequest", (event) => {
    event.detail.elt.querySelectorAll?.("button").forEach((button) => button.setAttribute("aria-busy", "true"));
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    event.detail.elt.querySelectorAll?.("button").forEach((button) => button.removeAttribute("aria-busy"));
  });

  // --- what was refused is told at its field too ---

  let refusals = 0;
  const ofRefusal = (refusal) => {
    const form = refusal.closest("form") ?? refusal.parentElement;
    const names = (refusal.dataset.about ?? "").split(" ").filter(Boolean);
    return names.map((name) => form.querySelector(`[name="${CSS.escape(name)}"]:not([type=hidden])`)).find(Boolean);
  };
  const tie = () => {
    document.querySelectorAll(".refusal[data-about]").forEach((refusal) => {
      const field = ofRefusal(refusal);
      if (!field || field.hasAttribute("aria-invalid")) return;
      refusal.id ||= "refusal-" + ++refusals;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), refusal.id].filter(Boolean).join(" "));
    });
  };

  // --- after each swap the focus is where the person would look next ---

  const focusOn = (element) => {
    if (!element) return;
    if (!element.matches("a, button, input, select, textarea")) element.tabIndex = -1;
    element.focus({ preventScroll: element.matches("h1") });
    if (element.matches("main h1")) fromItsTop(element);
  };
  // what comes next is read from its head: its acts must not lie where the last one was pressed
  const fromItsTop = (heading) => {
    const { top, bottom } = heading.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    const one = heading.closest(".at");
    if (one) one.scrollIntoView({ block: "start" });
    else scrollTo(0, 0);
  };
  const fieldIn = (slot) => slot.querySelector("input:not([type=hidden]), select, textarea");
  let here = location.pathname + location.search;
  const at = (address) => { here = address; };
  document.addEventListener("htmx:afterSwap", (event) => {
    const { elt, xhr, pathInfo } = event.detail;
    tie();
    const refused = elt.querySelector?.(".refusal");
    if (refused) {
      focusOn(refused);
    } else if (elt.matches?.(".slot, #at-hand")) {
      if (elt.querySelector(".dismissal")) focusOn(elt.querySelector(".dismissal button")); // one key away
      else if (!elt.querySelector(".line-sheet")) focusOn(fieldIn(elt));
    } else if (elt.matches?.("main")) {
      // what was sent led to another page: its address, its title, and where a reader goes on
      const page = parsed(xhr);
      history.pushState(null, "", pathInfo.responsePath || location.href);
      at(location.pathname + location.search);
      document.title = page.title || document.title;
      undo(page);
      if (event.detail.requestConfig?.elt?.closest?.(".along")) focusOn((wasOn && document.querySelector(wasOn)) || document.querySelector(".along .switch"));
      else focusOn(document.querySelector("main [data-here]") || document.querySelector("main.queue .at h1") || document.querySelector(".side .card.on") || document.querySelector(".copy .line.here a.n") || document.querySelector("main h1"));
    }
  });
  addEventListener("popstate", () => {
    if (location.pathname + location.search !== here) location.reload();
  });

  // --- nothing that a person typed is dropped without their Cancel ---

  const changed = (field) => {
    if (!field.matches("select")) return field.value !== field.defaultValue;
    const options = [...field.options];
    const first = options.some((option) => option.defaultSelected) ? null : options[0];
    return options.some((option) => option.selected !== (option.defaultSelected || option === first));
  };
  const unsaved = (slot) => [...(slot?.querySelectorAll("input:not([type=hidden]), textarea, select") ?? [])].find(changed);
  const keeps = (slot) => {
    const field = unsaved(slot);
    if (!field) return false;
    said(wording().unsaved);
    field.focus();
    return true;
  };
  // what renews itself waits while somebody is at work in it; they may have begun since it was asked for
  const isAtWork = (elt) => {
    if (!elt.matches?.("[hx-trigger^='every']")) return false;
    const selection = getSelection();
    return elt.contains(document.activeElement)
      || elt.querySelector("input:checked, :active")
      || (!selection.isCollapsed && selection.rangeCount && selection.getRangeAt(0).intersectsNode(elt));
  };
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (isAtWork(event.detail.requestConfig.elt)) event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:confirm", (event) => {
    if (event.detail.verb === "get" && event.detail.target?.matches?.(".slot") && keeps(event.detail.target)) event.preventDefault();
    if (isAtWork(event.detail.elt)) event.preventDefault();
  });

  // --- what an admin keeps in order: open until they look elsewhere ---

  const house = () => document.querySelector(".bar .house[open]");
  document.addEventListener("focusin", ({ target }) => { if (!house()?.contains(target)) house()?.removeAttribute("open"); });
  document.addEventListener("click", ({ target }) => { if (!house()?.contains(target)) house()?.removeAttribute("open"); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !house()) return;
    const summary = house().querySelector("summary");
    house().removeAttribute("open");
    summary.focus();
  });

  // --- words that are there to be used elsewhere ---

  const offerCopies = () => {
    if (!navigator.clipboard) return;
    document.querySelectorAll("button[data-copies][hidden]").forEach((button) => { button.hidden = false; });
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-copies]");
    if (button) navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent).then(() => said(button.dataset.copied));
  });

  const fade = () => {
    const region = document.getElementById("said");
    if (region?.textContent) said(region.textContent);
  };
  document.addEventListener("DOMContentLoaded", () => {
    fade();
    offerCopies();
    tie();
    // the next one of a queue, come to by its link
    if (new URLSearchParams(location.search).has("at")) focusOn(document.querySelector("main.queue .at h1"));
    else if (document.querySelector("main#anchors, main#revise, main#compared, main#one-import, main#beside")) {
      const came = location.search || document.getElementById("said")?.textContent.trim();
      focusOn(document.querySelector("main .refusal") || document.querySelector("main [data-outcome]") || (came ? document.querySelector("main [data-here]") : null));
    } else {
      const refusal = document.querySelector("[autofocus]") ? null : document.querySelector("main .refusal[role=alert]");
      focusOn(refusal ? ofRefusal(refusal) ?? refusal : document.querySelector("main [data-outcome]"));
    }
  });
  document.addEventListener("htmx:afterSettle", () => { fade(); offerCopies(); });

  return { said, focusOn, keeps, at };
})();
