// What is unfit about a page as it is laid out now, in sentences. Run in the page by Inspection.java.
window.inspection = (() => {
  "use strict";

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const named = (element) => {
    const name = element.id ? "#" + element.id : [element.localName, ...element.classList].join(".");
    return `${name} “${(element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  };
  // The browser takes a new size when it comes to it; the page answers one frame later.
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const laidOut = async ({ width, letters }) => {
    while (innerWidth !== width || parseFloat(getComputedStyle(document.documentElement).fontSize) !== letters) await frame();
    await frame();
  };

  // --- axe-core: all of its rules, or those that can answer otherwise than they did by day ---

  const RULES = {
    all: { rules: { "target-size": { enabled: true } } },
    colours: { runOnly: ["color-contrast", "link-in-text-block"] },
    boxes: { runOnly: ["target-size", "scrollable-region-focusable"] },
  };
  const barriers = async (rules) => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false, preload: false, ...RULES[rules] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary.replace(/\s+/g, " ")}`));
  };

  // --- WCAG 1.4.10: nothing makes the page scroll sideways ---

  const wide = () => {
    const beyond = document.documentElement.scrollWidth - innerWidth;
    if (beyond <= 0) return [];
    const widest = [...document.body.querySelectorAll("*")].filter(isShown)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".scroll *"));
    return [`${beyond} px beyond the edge: ${widest.slice(-3).map(named).join(", ")}`];
  };

  // --- WCAG 1.4.4: no text is cut off, and none leaves the box that it stands in ---

  const clips = (value) => value === "hidden" || value === "clip";
  const cut = () => [...document.body.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    if (!clips(style.overflowX) && !clips(style.overflowY)) return false;
    if (!isShown(element) || element.matches(".unseen, svg *, input, textarea, select") || style.webkitLineClamp !== "none") return false; // shortened on purpose, and whole one press away
    return (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
  }).map((element) => `cut off: ${named(element)}`);

  const BOXES = "button, .button, td, th, .card, .panel, dialog, form, fieldset, label, .bar, .count, svg, main";
  const spilt = () => {
    const found = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) => (text.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const box = element.closest(BOXES);
      if (!box || element.closest(".unseen, .skip, option, .scroll, pre, script") || !isShown(element)) continue;
      range.selectNodeContents(texts.currentNode);
      const text = range.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      if (text.width && (text.right > frame.right + 1.5 || text.left < frame.left - 1.5) && !element.closest(".n, .role")) found.add(`out of its box: ${named(element)} in ${box.localName}`);
    }
    return [...found];
  };

  // --- WCAG 2.4.11: what has the focus is in sight, whichever way one came ---

  const isInSight = (element) => [...element.getClientRects()].some((box) => {
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
    return width > 0 && height > 0 && [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
      const at = document.elementFromPoint(left + width * x, top + height * y);
      // what was called up by choosing words goes with Escape, which is allowed
      return at && (element.contains(at) || at.contains(element) || element.closest("label")?.contains(at) || at.closest("#offer"));
    }));
  });
  const hidden = () => {
    const before = { focused: document.activeElement, x: scrollX, y: scrollY };
    const room = document.querySelector("dialog[open]") ?? document;
    const stops = [...room.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
      .filter((element) => !element.disabled && element.tabIndex >= 0 && isShown(element));
    const found = new Set();
    for (const way of [stops, stops.toReversed()]) {
      for (const stop of way) {
        stop.focus();
        if (document.activeElement === stop && !isInSight(stop)) found.add(`has the focus out of sight: ${named(stop)}`);
      }
    }
    document.activeElement.blur();
    before.focused.focus({ preventScroll: true });
    scrollTo(before.x, before.y);
    return [...found];
  };

  /** What has the focus now, if it is out of sight. */
  const lost = () => (document.activeElement === document.body || isInSight(document.activeElement) ? null : named(document.activeElement));

  // --- who asked for no motion sees none ---

  const moving = () => [...document.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === "smooth";
  }).map((element) => `moves: ${named(element)}`);

  /** rules: which of axe's; layout: whether boxes can lie otherwise than by day; motion: whether it is unwanted. */
  const unfit = async (size, { rules, layout, still }) => {
    await laidOut(size);
    return [
      ...(rules ? await barriers(rules) : []),
      ...(layout ? [...wide(), ...cut(), ...spilt(), ...hidden()] : []),
      ...(still ? moving() : []),
    ];
  };

  return { unfit, lost, laidOut };
})();
