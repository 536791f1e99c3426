// What is typed is kept as it is typed, on the server, and is back when the form is opened again.
(() => {
  "use strict";

  const wording = () => document.getElementById("said").dataset;
  const named = (form) => form.dataset.unsent || new URL(form.action).pathname;
  const fieldsOf = (form) => [...form.elements].filter((field) => field.name && !["_csrf", "unsent"].includes(field.name) && !["submit", "button", "file"].includes(field.type));
  const typed = (form) => Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.type === "checkbox" ? String(field.checked) : field.value]));
  const clock = (moment) => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(moment);

  const send = (path, values) => fetch(path, {
    method: "POST",
    redirect: "error", // to the sign-in page
    headers: { [document.querySelector("meta[name=csrf-header]").content]: document.querySelector("meta[name=csrf-token]").content },
    body: new URLSearchParams(values),
  }).then((answer) => (answer.ok ? answer : Promise.reject(answer)));

  const note = (form, sentence, dropping) => {
    let place = form.querySelector(".saved");
    if (!place) {
      place = document.createElement("p");
      place.className = "saved hint";
      form.append(place);
    }
    place.textContent = sentence;
    if (!dropping) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.dataset.drops = "";
    button.textContent = wording().drop;
    place.append(" ", button);
  };

  // Where the server cannot be reached, this browser keeps it until it can.
  const stash = (form) => `unsent ${document.body.dataset.who} ${named(form)}`;
  const keep = async (form) => {
    if (!form.isConnected) return;
    const fields = JSON.stringify(typed(form));
    try {
      const answer = await send("/unsent", { form: named(form), fields });
      localStorage.removeItem(stash(form));
      note(form, wording().saved.replace("%", clock(new Date((await answer.json()).savedAt))));
    } catch {
      localStorage.setItem(stash(form), JSON.stringify({ savedAt: new Date(), fields: JSON.parse(fields) }));
      note(form, wording().savedHere);
    }
  };

  const fill = (form, { savedAt, fields }) => {
    const different = fieldsOf(form).filter((field) => field.name in fields && field.value !== fields[field.name]);
    if (!different.some((field) => field.type !== "hidden")) return;
    different.forEach((field) => {
      if (field.type === "checkbox") field.checked = fields[field.name] === "true";
      else field.value = fields[field.name];
    });
    note(form, wording().back.replace("%", clock(new Date(savedAt))), true);
  };

  const known = new WeakSet();
  const watch = async (form) => {
    if (known.has(form)) return;
    known.add(form);
    const name = document.createElement("input");
    name.type = "hidden";
    name.name = "unsent";
    name.value = named(form);
    form.append(name);
    if (form.querySelector(".refusal")) return; // it holds what was just sent
    const here = localStorage.getItem(stash(form));
    if (here) {
      fill(form, JSON.parse(here));
      keep(form);
      return;
    }
    const answer = await fetch("/unsent?form=" + encodeURIComponent(named(form)));
    if (answer.status === 200 && !answer.redirected && form.isConnected) fill(form, await answer.json());
  };

  const waiting = new WeakMap();
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-unsent]");
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(keep, 600, form));
  });
  document.addEventListener("submit", (event) => clearTimeout(waiting.get(event.target)));
  const drop = (form) => {
    clearTimeout(waiting.get(form));
    localStorage.removeItem(stash(form));
    send("/unsent/drop", { form: named(form) }).catch(() => {});
  };
  document.addEventListener("click", (event) => {
    const dropping = event.target.closest("[data-drops]");
    if (dropping) {
      const form = dropping.closest("form");
      drop(form);
      form.reset();
      dropping.parentElement.remove();
      sic.focusOn(form.querySelector("textarea, input:not([type=hidden]), select"));
    } else if (event.target.closest("[data-close]")) {
      const form = event.target.closest("form[data-unsent]");
      if (form) drop(form);
    }
  }, true);

  const watchAll = () => document.querySelectorAll("form[data-unsent]").forEach(watch);
  document.addEventListener("DOMContentLoaded", watchAll);
  document.addEventListener("htmx:afterSettle", watchAll);
})();
