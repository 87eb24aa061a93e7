// The page: who is signed in, what is shown, what is sent.
import { endSession, latest, session, SignedOut, workersOn } from "./calls.js";
import { flaw, typed } from "./checks.js";
import { card, carried, element } from "./list.js";
import { draftId, flush, pack, takeBack } from "./queue.js";
import * as store from "./store.js";
import { number, said, spoken, switchLanguage, time, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const FIRST_PAUSE = 3_000;
const LONGEST_PAUSE = 60_000;

let told = null;
const state = { who: null, signedOut: false, reached: true, district: null, day: today(), chosen: false, workers: {}, list: null, drafts: new Map(), parcels: [], sending: null };
let cards = new Map();
let pause = FIRST_PAUSE;
let timer;

/** Today in Hanoi. The server knows it better than a phone whose clock is wrong. */
function today() {
  const here = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return here === told?.here ? told.there : here;
}

// ---- what is known ----------------------------------------------------------------------------------------------

const listKey = (client, district) => `list|${client}|${district}`;
const own = () => state.parcels.filter((each) => each.client === state.who?.client);
const waiting = () => own().filter((each) => each.state === "waiting");

/** The enterprises of the list, and those that left it while something is typed for them: nothing typed is ever out of sight. */
function items() {
  const taken = new Map(ofDay(["sent"])
    .filter(({ parcel, index }) => parcel.sentAt > (state.list?.at ?? 0) && !parcel.rejected.includes(index))
    .map(({ row }) => [`${row.enterprise}|${row.dose}`, row.people]));
  const listed = (state.list ? carried(state.list, state.day) : []).map((item) => ({
    ...item,
    workers: state.workers[item.enterprise],
    doses: item.doses.map((dose) => ({ ...dose, people: taken.get(`${item.enterprise}|${dose.dose}`) ?? dose.people })),
  }));
  const known = new Set(listed.map((item) => item.enterprise));
  const left = new Map(draftsOfDay().filter((draft) => !known.has(draft.enterprise)).map((draft) => [draft.enterprise, draft.name]));
  return [
    ...listed,
    ...[...left].map(([enterprise, name]) => ({ enterprise, name: name ?? enterprise, doses: [1, 2].map((dose) => ({ dose, last: null, people: null })) })),
  ];
}

/** The numbers of the day by enterprise and dose, newest last: those that wait, and what the server remarked on those it took. */
function ofDay(states) {
  return own()
    .filter((each) => states.includes(each.state) && each.district === state.district)
    .sort((one, other) => one.at - other.at)
    .flatMap((parcel) => parcel.rows.map((row, index) => ({ parcel, row, index })))
    .filter(({ row }) => row.date === state.day);
}

/** For each enterprise and dose: the draft, the number that waits, the server's remarks. */
function knowledge() {
  const known = new Map();
  const at = (row) => `${row.enterprise}|${row.dose}`;
  ofDay(["sent"]).forEach(({ parcel, row, index }) =>
    known.set(at(row), { notes: parcel.notes.filter((note) => note.index === index) }));
  ofDay(["waiting"]).forEach(({ row }) => known.set(at(row), { waiting: row.people, notes: [] }));
  return (item, dose) => ({
    notes: [],
    ...known.get(`${item.enterprise}|${dose.dose}`),
    draft: state.drafts.get(draftId(state.who.client, state.district, state.day, item.enterprise, dose.dose)),
  });
}

const isDue = (item, of) => item.doses.some((dose) => dose.people === null && of(item, dose).waiting == null);

function draftsOfDay() {
  return [...state.drafts.values()].filter(
    (draft) => draft.client === state.who?.client && draft.district === state.district && draft.day === state.day && draft.text.trim() !== "");
}

// ---- showing ----------------------------------------------------------------------------------------------------

function label(id, text) {
  if ($(id).textContent !== text) {
    $(id).textContent = text;
  }
}

function say(text) {
  $("said").textContent = "";
  setTimeout(() => ($("said").textContent = text), 50);
}

function showWords() {
  document.documentElement.lang = spoken();
  document.title = words().page;
  document.querySelectorAll("[data-word]").forEach((each) => (each.textContent = words()[each.dataset.word]));
  label("language", words().otherShort);
  $("language").setAttribute("lang", spoken() === "vi" ? "en" : "vi");
  $("language").setAttribute("aria-label", words().otherLabel);
  document.querySelectorAll('a[href^="/report/sign-in"]').forEach((each) => (each.href = `/report/sign-in?ui_locales=${spoken()}`));
}

function show() {
  const team = state.who !== null && state.who.districts.length > 0;
  label("who", state.who ? (state.who.name ?? state.who.client) : "");
  $("leave").hidden = state.who === null || state.signedOut;
  $("welcome").hidden = state.who !== null && (team || state.signedOut);
  if (state.who !== null && !team) {
    problem(words().notATeam);
    $("enter").hidden = true;
  }
  $("expired").hidden = !(state.signedOut && state.who !== null);
  $("work").hidden = !team;
  showLink();
  showQueue();
  if (team) {
    showTools();
    showCards();
    showDock();
  }
}

function problem(text) {
  $("welcome-problem").hidden = false;
  label("welcome-problem", text);
}

function showLink() {
  const lost = !navigator.onLine || !state.reached;
  $("link").hidden = !lost;
  if (lost) {
    const kept = state.list?.at ? ` ${words().known(time(state.list.at))}` : "";
    label("link", (navigator.onLine ? words().noServer : words().offline) + (state.who ? kept : ""));
  }
}

function showQueue() {
  const shown = state.parcels.filter((each) => each.client === state.who?.client || each.state === "waiting");
  $("queue").hidden = shown.length === 0;
  $("retry").hidden = waiting().length === 0;
  $("parcels").replaceChildren(...shown.sort((one, other) => other.at - one.at).map(parcelLine));
}

function parcelLine(parcel) {
  const mine = parcel.client === state.who?.client;
  const line = element(
    "li",
    { className: `parcel ${parcel.state}` },
    element("span", { className: "what", textContent: words().parcel(parcel.rows.length, time(parcel.at)) }),
    element("span", { className: "state", textContent: parcelState(parcel, mine) }),
  );
  line.dataset.key = parcel.key;
  if (parcel.state === "refused") {
    const back = element("button", { type: "button", className: "quiet dark", textContent: words().takeBack });
    back.addEventListener("click", () => takeBack(parcel).then(reread));
    line.append(element("p", { className: "note bad", textContent: said(parcel.problem) }), back);
  }
  if (mine) {
    line.append(
      element(
        "details",
        {},
        element("summary", { textContent: words().details }),
        element("ul", {}, ...parcel.rows.map((row, index) =>
          element("li", { textContent: `${row.name}: ${words().dose(row.dose)} = ${number(row.people)} (${row.date.split("-").reverse().join("/")})`
            + (parcel.rejected?.includes(index) ? " ✕" : "") })))));
  }
  return line;
}

function parcelState(parcel, mine) {
  if (parcel.state === "sent") {
    return parcel.rejected.length > 0 ? words().statePartly(parcel.rejected.length) : words().stateSent;
  }
  if (parcel.state === "refused") {
    return words().stateRefused;
  }
  if (!mine) {
    return words().stateOther(parcel.client);
  }
  return parcel.key === state.sending ? words().stateSending : state.signedOut ? words().stateSignIn : words().stateWaiting;
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
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

function showCards() {
  const of = knowledge();
  const dueOnly = document.querySelector("input[name=shown]:checked").value === "due";
  const wanted = plain($("search").value.trim());
  const all = items();
  const typing = new Set(draftsOfDay().map((draft) => draft.enterprise));
  const shown = all.filter((item) =>
    (!dueOnly || isDue(item, of) || typing.has(item.enterprise)) && (wanted === "" || plain(`${item.name} ${item.enterprise}`).includes(wanted)));
  const made = new Map();
  for (const item of shown) {
    const one = cards.get(item.enterprise) ?? card(item, (which, dose) => knowledge()(which, dose), type);
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

function showDock() {
  const drafts = draftsOfDay();
  label("dock-text", words().typed(drafts.length));
  label("send", words().send(drafts.length));
  $("send").disabled = drafts.length === 0;
}

// ---- doing ------------------------------------------------------------------------------------------------------

function type(item, dose, text) {
  const id = draftId(state.who.client, state.district, state.day, item.enterprise, dose);
  if (text.trim() === "") {
    state.drafts.delete(id);
    store.dropDraft(id);
  } else {
    const draft = { id, client: state.who.client, district: state.district, day: state.day, enterprise: item.enterprise, dose, name: item.name, text };
    state.drafts.set(id, draft);
    store.putDraft(draft);
  }
  showDock();
}

async function submit(event) {
  event.preventDefault();
  const drafts = draftsOfDay();
  const wrong = drafts.find((draft) => flaw(typed(draft.text)));
  if (wrong) {
    say(words().mend);
    label("dock-text", words().mend);
    cards.get(wrong.enterprise)?.fields.find((field) => field.id === `f-${wrong.enterprise}-${wrong.dose}`)?.focus();
    return;
  }
  if (drafts.length === 0) {
    return;
  }
  const rows = drafts.map((draft) => ({ enterprise: draft.enterprise, name: draft.name ?? draft.enterprise, date: draft.day, dose: draft.dose, people: typed(draft.text) }));
  await pack(state.who.client, state.district, rows, drafts.map((draft) => draft.id));
  drafts.forEach((draft) => state.drafts.delete(draft.id));
  say(words().queued(rows.length));
  await reread();
  $("list").focus({ preventScroll: true });
  sendWaiting();
}

async function reread() {
  state.parcels = await store.parcels();
  state.drafts = new Map((await store.drafts()).map((draft) => [draft.id, draft]));
  show();
}

async function sendWaiting() {
  clearTimeout(timer);
  if (state.who === null || waiting().length === 0) {
    return;
  }
  const before = waiting().length;
  const outcome = await flush(state.who.client, ({ sending = null }) => {
    state.sending = sending;
    reread();
  });
  state.signedOut = outcome === "signed-out" || (outcome === "later" && state.signedOut);
  state.reached = outcome !== "later";
  await reread();
  if (outcome === "done" && before > 0) {
    pause = FIRST_PAUSE;
    const last = own().filter((each) => each.state === "sent").sort((one, other) => other.sentAt - one.sentAt)[0];
    if (last) {
      say(words().sent(last.rows.length - last.rejected.length));
    }
    await load();
  } else if (outcome === "other") {
    await start();
  } else if (outcome === "later") {
    timer = setTimeout(awake, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

async function load() {
  const { client } = state.who;
  const asked = state.district;
  try {
    const answer = await latest(asked, state.day);
    state.reached = true;
    if (answer.district === state.district && answer.date === state.day) {
      state.list = { ...answer, at: Date.now() };
      await store.keep(listKey(client, asked), state.list);
      state.workers = await workersOn(state.day).catch(() => state.workers);
    }
  } catch (missed) {
    state.signedOut ||= missed instanceof SignedOut;
    state.reached = missed instanceof SignedOut;
  }
  show();
}

/** Something may have changed: the link is back, the page is looked at again, or a while has passed. */
async function awake() {
  await identify();
  if (!state.chosen && state.day !== today()) {
    state.day = today(); // midnight has passed
  }
  show();
  if (state.who && !state.signedOut && state.reached) {
    await load();
    await sendWaiting();
  } else if (waiting().length > 0 && !state.signedOut) {
    clearTimeout(timer);
    timer = setTimeout(awake, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

async function identify() {
  try {
    const who = await session();
    const another = who.client !== state.who?.client;
    state.who = { client: who.client, name: who.name, districts: who.districts };
    told = { here: new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()), there: who.today };
    state.signedOut = false;
    state.reached = true;
    await store.keep("session", state.who);
    if (another) {
      await settleIn();
    }
  } catch (missed) {
    state.signedOut = missed instanceof SignedOut;
    state.reached = state.signedOut;
  }
}

async function settleIn() {
  state.district = state.who.districts.includes(state.district) ? state.district : (state.who.districts[0] ?? null);
  state.list = (await store.kept(listKey(state.who.client, state.district))) ?? null;
}

async function leave() {
  const unsent = waiting().reduce((sum, each) => sum + each.rows.length, 0);
  if (unsent > 0 && !confirm(words().signOutUnsent(unsent))) {
    return;
  }
  try {
    await endSession();
  } catch (missed) {
    if (!(missed instanceof SignedOut)) {
      say(words().noServer);
      state.reached = false;
      show();
      return;
    }
  }
  const { client, districts } = state.who;
  await store.forgetClient(
    client,
    own().filter((each) => each.state !== "waiting").map((each) => each.key),
    [...state.drafts.values()].filter((draft) => draft.client === client).map((draft) => draft.id),
    districts.map((code) => listKey(client, code)),
  );
  location.replace("/report");
}

async function start() {
  state.parcels = await store.parcels();
  state.drafts = new Map((await store.drafts()).map((draft) => [draft.id, draft]));
  state.who = (await store.kept("session")) ?? null;
  if (state.who) {
    await settleIn();
  }
  show();
  await awake();
}

function listen() {
  $("language").addEventListener("click", () => {
    switchLanguage();
    cards = new Map();
    showWords();
    show();
  });
  $("leave").addEventListener("click", leave);
  $("retry").addEventListener("click", awake);
  $("form").addEventListener("submit", submit);
  $("search").addEventListener("input", showCards);
  $("day").addEventListener("change", () => {
    if ($("day").value !== "" && $("day").value <= today()) {
      state.day = $("day").value;
      state.chosen = state.day !== today();
      show();
      load();
    }
  });
  $("district").addEventListener("change", async () => {
    state.district = $("district").value;
    state.list = (await store.kept(listKey(state.who.client, state.district))) ?? null;
    show();
    load();
  });
  document.querySelectorAll("input[name=shown]").forEach((each) => each.addEventListener("change", showCards));
  window.addEventListener("online", awake);
  window.addEventListener("offline", show);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && awake());
}

const error = new URLSearchParams(location.search).get("error");
if (error) {
  history.replaceState(null, "", "/report");
}
showWords();
if (error) {
  problem(error === "unavailable" ? words().unavailable : words().refusedSignIn);
}
listen();
navigator.serviceWorker?.register("/report/worker.js", { scope: "/report" });
navigator.storage?.persist?.();
await start();
document.documentElement.dataset.ready = "true";
