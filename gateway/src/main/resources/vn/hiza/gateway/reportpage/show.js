// What is shown, by what is known.
import { card, element } from "./list.js";
import { showQueue } from "./outbox.js";
import { isLate } from "./due.js";
import { pastOf } from "./history.js";
import { draftsElsewhere, draftsOfDay, dutiesOfDay, isDue, items, knowledge, owedFor, readStored, saidOfDay, state, today, type } from "./state.js";
import { day, inLanguage, spoken, time, words } from "./words.js";

const $ = (id) => document.getElementById(id);
let cards = new Map();

export function label(id, text) {
  if ($(id).textContent !== text) {
    $(id).textContent = text;
  }
}

export function say(text) {
  $("said").textContent = "";
  setTimeout(() => ($("said").textContent = text), 50);
}

export function showWords() {
  document.documentElement.lang = spoken();
  document.title = words().page;
  document.querySelectorAll("[data-word]").forEach((each) => (each.textContent = words()[each.dataset.word]));
  label("language", words().otherShort);
  $("language").setAttribute("lang", spoken() === "vi" ? "en" : "vi");
  $("language").setAttribute("aria-label", words().otherLabel);
}

/** Whoever signed out is asked anew who signs in: the provider may still know the one before. */
const LEFT = "hiza-report-left";

export function hasLeft(left) {
  left ? localStorage.setItem(LEFT, "yes") : localStorage.removeItem(LEFT);
}

function showSignIn() {
  const asked = `/report/sign-in?ui_locales=${spoken()}${localStorage.getItem(LEFT) ? "&prompt=login" : ""}`;
  document.querySelectorAll('a[href^="/report/sign-in"]').forEach((each) => (each.href = asked));
}

export function show() {
  showSignIn();
  const team = state.who !== null && state.who.districts.length > 0;
  label("who", state.who ? (state.who.name ?? state.who.client) : "");
  $("leave").hidden = state.who === null || state.signedOut;
  $("welcome").hidden = state.who !== null && (team || state.signedOut);
  if (state.who !== null && !team) {
    problem(words().notATeam);
    $("enter").hidden = true;
  }
  $("expired").hidden = !(state.signedOut && state.who !== null && $("again").hidden);
  $("work").hidden = !team;
  showLink();
  showQueue(reread);
  if (team) {
    showTools();
    showCards();
    showDock();
  }
}

export function problem(text, retry = false) {
  $("problem").hidden = false;
  label("problem-text", text);
  $("again").hidden = !retry;
}

function showLink() {
  const lost = !navigator.onLine || !state.reached;
  $("link").hidden = !lost;
  if (lost) {
    const kept = state.list?.at ? ` ${words().known(time(state.list.at))}` : "";
    label("link", (navigator.onLine ? words().noServer : words().offline) + (state.who ? kept : ""));
  }
}

function showTools() {
  const districts = state.who.districts;
  $("district-field").hidden = districts.length < 2;
  if ($("district").options.length !== districts.length) {
    $("district").replaceChildren(...districts.map((code) => element("option", { value: code, textContent: code })));
  }
  $("district").value = state.district;
  $("day").max = today();
  $("day").value = state.day;
  const of = knowledge();
  const all = items();
  const due = all.filter((item) => isDue(item, of)).length;
  label("due-label", words().due(due));
  label("all-label", words().all(all.length));
  label("progress-text", words().progress(all.length - due, all.length));
  $("progress").max = Math.max(1, all.length);
  $("progress").value = all.length - due;
  showDuties(all, of);
  showSaid();
  const elsewhere = draftsElsewhere();
  $("elsewhere").hidden = elsewhere.length === 0;
  if (elsewhere.length > 0) {
    const first = elsewhere[0].day;
    label("elsewhere-text", words().elsewhere(elsewhere.filter((draft) => draft.day === first).length, day(first)));
  }
}

/** By when and how many, duty by duty; or why the list is not by duties. */
function showDuties(all, of) {
  const duties = dutiesOfDay();
  const owed = all.flatMap((item) => owedFor(item, of));
  const lines = (duties ?? []).map(({ code, name }) => {
    const left = owed.filter((each) => each.duty === code);
    return left.length === 0 ? [words().dutyDone(inLanguage(name)), ""]
      : isLate(left[0]) ? [words().dutyLate(inLanguage(name), left.length, time(left[0].deadline), left[0].period), "late"]
      : [words().dutyLeft(inLanguage(name), left.length, time(left[0].deadline), left[0].period), ""];
  });
  if (state.list !== null && lines.length === 0) {
    lines.push([duties === null ? words().dutiesUnknown : words().noDuty, ""]);
  }
  const now = JSON.stringify(lines);
  if ($("duties").dataset.now !== now) {
    $("duties").dataset.now = now;
    $("duties").replaceChildren(...lines.map(([textContent, className]) => element("li", { textContent, className })));
  }
}

/** What the lead said of the day, before anything is typed for it. */
function showSaid() {
  const said = saidOfDay();
  $("said-of-day").hidden = said === null;
  if (said !== null) {
    const { COMPLETE, SENT_BACK, APPROVED, CLOSED, REOPENED } = words().said;
    const text = { COMPLETE, SENT_BACK, APPROVED, CLOSED, REOPENED }[said.state](said.by, time(said.at));
    $("said-of-day").className = `strip ${{ SENT_BACK: "bad", COMPLETE: "offline", REOPENED: "offline" }[said.state] ?? "warn"}`;
    label("said-of-day", said.reason ? `${text} ${words().because(said.reason)}` : text);
  }
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

export function showCards() {
  const of = knowledge();
  const dueOnly = document.querySelector("input[name=shown]:checked").value === "due";
  const wanted = plain($("search").value.trim());
  const all = items();
  const typing = new Set(draftsOfDay().map((draft) => draft.enterprise));
  const shown = all.filter((item) =>
    (!dueOnly || isDue(item, of) || typing.has(item.enterprise)) && (wanted === "" || plain(`${item.name} ${item.enterprise}`).includes(wanted)));
  const made = new Map();
  for (const item of shown) {
    const one = cards.get(item.enterprise) ?? card(item, (which, dose) => knowledge()(which, dose), typeAndCount, (which) => owedFor(which, knowledge()), pastOf(item));
    one.update(item);
    made.set(item.enterprise, one);
  }
  cards = made;
  const shells = [...made.values()].map((each) => each.shell);
  const list = $("list");
  if (shells.length !== list.children.length || shells.some((shell, index) => list.children[index] !== shell)) {
    list.replaceChildren(...shells);
  }
  $("empty").hidden = shown.length > 0;
  label("empty", state.list === null ? (state.reached && !state.signedOut ? words().loading : words().nothingKnown)
    : all.length === 0 ? words().noEnterprise : wanted !== "" ? words().nothingFound : words().nothingDue);
}

function typeAndCount(item, dose, text, reason) {
  type(item, dose, text, reason);
  showDock();
}

function showDock() {
  const drafts = draftsOfDay();
  label("dock-text", words().typed(drafts.length));
  label("send", words().send(drafts.length));
  $("send").disabled = drafts.length === 0;
}

/** In another language every card reads otherwise. */
export function showAnew() {
  cards = new Map();
  showWords();
  show();
}

export const focusField = (draft) => cards.get(draft.enterprise)?.fields.find((field) => field.id === `f-${draft.enterprise}-${draft.dose}`)?.focus();

export async function reread() {
  await readStored();
  show();
}
