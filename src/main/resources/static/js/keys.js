// Keys: whatever can be pressed says with which one (data-key); the palette knows all of them.
(() => {
  "use strict";

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const typing = (element) => element?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  const dialogs = () => document.querySelector("dialog[open]");

  // What is nearest to the person first: the sheet that has the focus, the one at hand, the card, the page.
  const pressable = (key) => {
    const places = [
      document.activeElement?.closest(".sheet, .card, .panel"),
      document.querySelector("#at-hand:not([hidden])"),
      document.querySelector(".side .card.on"),
      document,
    ];
    for (const place of places) {
      const found = [...(place?.querySelectorAll(`[data-key="${CSS.escape(key)}"]`) ?? [])].find(isShown);
      if (found) return found;
    }
    return null;
  };

  const press = (element) => {
    const needed = element.form?.elements[element.dataset.needs];
    if (needed && !needed.value.trim()) needed.focus(); // what is written there comes first
    else if (element.matches("input, textarea, select")) element.focus();
    else element.click();
  };

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const focused = document.activeElement;
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      if (key === "k") {
        event.preventDefault();
        openPalette();
      } else if (key === "Enter" && typing(target)) {
        event.preventDefault();
        (target.form?.querySelector("button.first") ?? target.form?.querySelector("button:not([type=button])"))?.click();
      }
      return;
    }
    if (event.altKey || dialogs()) return;
    if (key === "Escape") {
      if (sic.proof.press(key, { focused })) event.preventDefault();
      return;
    }
    if (typing(target)) return;
    const isSingle = key.length === 1;
    if (isSingle && document.body.dataset.keys === "off") return;
    if (event.shiftKey && isSingle && key !== "?" && key !== "/") return;
    if (key === "?" || key === "/") {
      event.preventDefault();
      if (key === "?") openKeys();
      else search();
      return;
    }
    if (sic.proof.press(key, { shift: event.shiftKey, focused })) {
      event.preventDefault();
      return;
    }
    const found = isSingle && !event.repeat && pressable(key);
    if (found) {
      event.preventDefault();
      press(found);
    }
  });

  const search = () => {
    const field = [...document.querySelectorAll("input[type=search]")].find(isShown);
    if (field) field.focus();
    else location.assign(document.querySelector("[data-search]")?.href ?? "/articles");
  };

  // --- the list of keys ---

  const openKeys = async () => {
    const dialog = document.getElementById("keys");
    if (!dialog) return;
    if (!dialog.querySelector("table")) {
      const answer = await fetch("/keys", { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      dialog.querySelector(".body").replaceChildren(...(page.querySelector("main")?.children ?? []));
    }
    dialog.showModal();
  };

  // --- the palette: everything that can be done here ---

  const palette = () => document.getElementById("palette");
  let deeds = [];

  const gather = () => {
    const seen = new Set();
    const ways = [...(document.querySelector("#ways")?.content.children ?? [])].map((way) => ({ key: way.dataset.way, name: way.textContent, run: () => sic.proof.press(way.dataset.way, { focused: document.activeElement }) }));
    const places = ["#undo button", "main a.button, main button, main summary.button, .cover a", ".bar nav a", ".bar .end a, .bar .end button"];
    const shown = places.flatMap((place) => [...document.querySelectorAll(place)])
      .filter((element) => (isShown(element) || element.matches(".bar .wide, .house a")) && !element.closest("dialog"))
      .map((element) => {
        const name = (element.getAttribute("aria-label") || element.textContent).replace(/\s+/g, " ").trim();
        const key = element.dataset.key;
        return { element, key, name: key ? name.replace(new RegExp(`\\s${key}$`), "") : name };
      })
      .filter(({ name, element }) => {
        const what = name + (element.closest(".card[data-claim]")?.dataset.claim ?? "");
        return name && !seen.has(what) && seen.add(what);
      });
    return [...ways, ...shown];
  };

  const openPalette = () => {
    const dialog = palette();
    if (!dialog || dialogs()) return;
    deeds = gather();
    const field = dialog.querySelector("input");
    field.value = "";
    show("");
    dialog.showModal();
    field.focus();
  };

  const show = (typed) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const list = palette().querySelector("[role=listbox]");
    const fitting = deeds.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
    list.replaceChildren(...fitting.map((deed, i) => {
      const option = document.createElement("li");
      option.id = "deed-" + i;
      option.role = "option";
      option.deed = deed;
      option.textContent = deed.name;
      if (deed.key) {
        const key = document.createElement("kbd");
        key.textContent = deed.key;
        option.append(" ", key);
      }
      return option;
    }));
    palette().querySelector(".empty").hidden = fitting.length > 0;
    point(0);
  };

  const point = (to) => {
    const options = [...palette().querySelectorAll("[role=option]")];
    const at = options.length ? (to + options.length) % options.length : 0;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    options[at]?.scrollIntoView({ block: "nearest" });
    palette().querySelector("input").setAttribute("aria-activedescendant", options[at]?.id ?? "");
  };

  const carryOut = (option) => {
    palette().close();
    if (!option) return;
    if (option.deed.run) option.deed.run();
    else press(option.deed.element);
  };

  document.addEventListener("input", (event) => {
    if (event.target.closest("#palette")) show(event.target.value);
  });
  document.addEventListener("keydown", (event) => {
    const dialog = event.target.closest?.("#palette");
    if (!dialog) return;
    const options = [...dialog.querySelectorAll("[role=option]")];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") point(at + 1);
    else if (event.key === "ArrowUp") point(at - 1);
    else if (event.key === "Enter") carryOut(options[at]);
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const option = event.target.closest("#palette [role=option]");
    if (option) carryOut(option);
    else if (event.target.closest("[data-opens=palette]")) openPalette();
    else if (event.target.closest("[data-opens=keys]")) {
      event.preventDefault();
      openKeys();
    } else if (event.target.matches("dialog") || event.target.closest("dialog [data-shut]")) event.target.closest("dialog").close();
  });
})();
