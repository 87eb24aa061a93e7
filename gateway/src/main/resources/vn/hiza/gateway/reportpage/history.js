// What became of the numbers of an enterprise on a day: who stated what, when and why; and how one is taken back.
import { Later, revisions, SignedOut, voidCount } from "./calls.js";
import { element } from "./list.js";
import { state } from "./state.js";
import { number, said, time, words } from "./words.js";

/** The part of a card that shows the history once it is asked for; another day closes it. */
export function pastOf(item) {
  const panel = element("div", { className: "past", hidden: true });
  const button = element("button", { type: "button", id: `f-${item.enterprise}-history`, className: "quiet dark", "aria-expanded": "false", textContent: words().history });
  let shown = null;
  button.setAttribute("aria-label", words().historyOf(item.name));
  function open(day) {
    shown = day;
    panel.hidden = day === null;
    button.setAttribute("aria-expanded", String(day !== null));
  }
  async function fill() {
    const { day, district } = state;
    panel.replaceChildren(element("p", { textContent: words().loading }));
    try {
      const all = await Promise.all(item.doses.map(({ dose }) => revisions(item.enterprise, day, dose, district)));
      if (shown === day) {
        panel.replaceChildren(...parts(item, day, district, all, fill));
      }
    } catch (missed) {
      const text = missed instanceof Later ? words().historyLater : missed instanceof SignedOut ? words().expired : missed.message;
      panel.replaceChildren(element("p", { className: "odd", role: "alert", textContent: text }));
    }
  }
  button.addEventListener("click", () => {
    open(shown === null ? state.day : null);
    if (shown !== null) {
      fill();
    }
  });
  const close = () => {
    if (shown !== null && shown !== state.day) {
      open(null);
    }
  };
  return { shell: element("div", { className: "past-of" }, button, panel), update: close };
}

function parts(item, day, district, all, again) {
  const made = item.doses.flatMap(({ dose }, index) => {
    const steps = all[index];
    if (steps.length === 0) {
      return [];
    }
    const lines = steps.map((step, at) => element("li", { textContent: inWords(step, steps[at - 1]) }));
    return [
      element("h4", { textContent: words().dose(dose) }),
      element("ol", {}, ...lines),
      steps[steps.length - 1].voided ? null : takeBack(item, { day, dose, district }, again),
    ].filter(Boolean);
  });
  return made.length > 0 ? made : [element("p", { textContent: words().noHistory })];
}

/** One revision as a sentence: when, who, the old number and the new one, why. */
function inWords(step, before) {
  const held = before && !before.voided ? before.state.people : null;
  const what = step.voided
    ? words().voided(number(step.state.people))
    : held === null ? words().stated(number(step.state.people)) : words().changed(number(held), number(step.state.people));
  return words().revision(time(step.recordedAt), step.recordedBy, what) + (step.reason ? ` ${words().because(step.reason)}` : "");
}

function takeBack(item, { day, dose, district }, again) {
  const id = `v-${item.enterprise}-${dose}`;
  const why = element("input", { type: "text", id, maxLength: 300, autocomplete: "off" });
  const button = element("button", { type: "button", className: "quiet dark bad", textContent: words().void(dose) });
  const told = element("p", { className: "odd", role: "alert", hidden: true });
  button.addEventListener("click", async () => {
    if (!confirm(words().voidAsk(dose, item.name))) {
      return;
    }
    button.disabled = true;
    try {
      await voidCount(item.enterprise, day, dose, district, why.value.trim());
      document.dispatchEvent(new Event("counts-changed"));
      await again();
    } catch (refused) {
      button.disabled = false;
      told.hidden = false;
      told.textContent = refused.problem ? said(refused.problem) : words().historyLater;
    }
  });
  return element("details", {}, element("summary", { textContent: words().voidTitle(dose) }),
    element("div", { className: "take-back" }, element("label", { htmlFor: id, textContent: words().voidReason }), why, button, told));
}
