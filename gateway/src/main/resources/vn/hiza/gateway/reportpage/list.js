// The cards of the enterprises: a field for each dose, the last number beside it, and what there is to say of what is typed.
import { flaw, typed, warnings } from "./checks.js";
import { isLate } from "./due.js";
import { day, inLanguage, number, said, time, words } from "./words.js";

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

/**
 * A card. It asks `of` for what is known of a dose (draft, waiting number, note of the server) and `owed` for what the duties still
 * ask, tells `changed` what is typed, and ends with the `past`.
 * Its fields stay the same while what is known changes, so that nobody is thrown out of one.
 */
export function card(item, of, changed, owed, past) {
  const title = `e-${item.enterprise}`;
  let known = item;
  const rows = item.doses.map((dose) => row(item, dose.dose, (text, reason) => {
    changed(known, dose.dose, text, reason);
    update(known);
  }));
  const name = element("h3", { id: title });
  const due = element("ul", { className: "due", hidden: true });
  const shell = element(
    "li",
    { className: "card" },
    element(
      "section",
      { "aria-labelledby": title },
      name,
      element("p", { className: "code", textContent: `${words().taxCode} ${item.enterprise}` }),
      due,
      ...rows.map((each) => each.shell),
      past.shell,
    ),
  );
  function update(next) {
    known = next;
    name.textContent = known.name;
    const lines = owed(known).map((each) => element("li", { className: isLate(each) ? "late" : "", textContent: dueLine(each) }));
    due.replaceChildren(...lines);
    due.hidden = lines.length === 0;
    past.update();
    const levels = {};
    for (const dose of known.doses) {
      const value = typed(of(known, dose).draft?.text ?? "");
      const holds = [value, of(known, dose).waiting, dose.people, dose.last?.people].find((each) => each != null && !Number.isNaN(each));
      levels[dose.dose] = holds ?? null;
    }
    rows.forEach((each, index) => each.update(known.doses[index], of(known, known.doses[index]), levels, known.workers));
  }
  update(item);
  return { shell, update, fields: rows.map((each) => each.field) };
}

function row(item, which, changed) {
  const id = `f-${item.enterprise}-${which}`;
  const field = element("input", {
    id,
    type: "text",
    inputMode: "numeric",
    autocomplete: "off",
    enterKeyHint: "next",
    maxLength: 15,
    "aria-label": words().doseOf(which, item.name),
    "aria-describedby": `${id}-last ${id}-note`,
  });
  const why = element("input", { id: `${id}-why`, type: "text", autocomplete: "off", maxLength: 300 });
  const reason = element("div", { className: "why", hidden: true }, element("label", { htmlFor: why.id, textContent: words().reason }), why);
  [field, why].forEach((each) => each.addEventListener("input", () => changed(field.value, why.value)));
  const beside = element("span", { className: "last", id: `${id}-last` });
  const chip = element("span", { className: "chip", hidden: true });
  const note = element("ul", { className: "note", id: `${id}-note`, hidden: true });
  const shell = element(
    "div",
    { className: "dose" },
    element("label", { htmlFor: id, textContent: words().dose(which) }),
    field,
    element("div", { className: "beside" }, beside, chip),
    note,
    reason,
  );
  function update(dose, known, levels, workers) {
    if (field.value !== (known.draft?.text ?? "")) {
      field.value = known.draft?.text ?? "";
    }
    reason.hidden = !corrects(dose, typed(field.value));
    if (why.value !== (known.draft?.reason ?? "")) {
      why.value = known.draft?.reason ?? "";
    }
    beside.textContent = dose.last ? words().last(number(dose.last.people), day(dose.last.date)) : words().noLast;
    const reported = known.waiting ?? dose.people;
    chip.hidden = reported == null;
    chip.className = known.waiting == null ? "chip" : "chip waits";
    chip.textContent = reported == null ? "" : known.waiting == null ? words().reported(number(reported)) : words().waiting(number(reported));
    say(note, field, remarks(dose, known, levels, workers));
  }
  return { shell, field, update };
}

/** Whether a number would replace another one that the server has for the day. */
export const corrects = (dose, value) => dose.people !== null && value !== null && !Number.isNaN(value) && value !== dose.people;

const dueLine = (owed) =>
  (isLate(owed) ? words().lateSince : words().dueBy)(time(owed.deadline), inLanguage(owed.name) ?? owed.duty, owed.period);

/** What there is to say, the gravest first: a flaw alone, else what the server said and what looks odd. */
function remarks(dose, known, levels, workers) {
  const value = typed(known.draft?.text ?? "");
  const wrong = flaw(value);
  if (wrong) {
    return { bad: [wrong], odd: [], invalid: true };
  }
  const rejected = known.draft?.error ? [words().rejectedRow(said(known.draft.error))] : [];
  const odd = value === null ? known.notes.map((each) => words().warnedRow(said(each))) : warnings(dose, value, levels, workers);
  return { bad: rejected, odd, invalid: false };
}

function say(note, field, { bad, odd, invalid }) {
  const lines = [...bad.map((text) => ["bad", text]), ...odd.map((text) => ["odd", text])];
  const now = lines.map((line) => line.join(" ")).join("\n");
  if (note.dataset.now !== now) {
    note.dataset.now = now;
    note.replaceChildren(...lines.map(([kind, text]) => element("li", { className: kind, textContent: text })));
    note.hidden = lines.length === 0;
  }
  field.setAttribute("aria-invalid", String(invalid || bad.length > 0));
  field.classList.toggle("odd", odd.length > 0 && bad.length === 0);
}

/** What is known of a district on another day than the one asked for, carried over as far as it holds. */
export function carried(list, asked) {
  if (list.date === asked) {
    return list.items;
  }
  return list.items.map((item) => ({
    ...item,
    doses: item.doses.map((dose) => {
      const own = dose.people !== null && list.date < asked ? { date: list.date, people: dose.people } : dose.last;
      return { dose: dose.dose, last: own && own.date < asked ? own : null, people: null };
    }),
  }));
}
