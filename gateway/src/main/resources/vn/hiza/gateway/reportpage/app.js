// What the page does: who signs in, what is sent, when it is tried again.
import { endSession, latest, session, SignedOut } from "./calls.js";
import { flaw, typed } from "./checks.js";
import { askedOf } from "./due.js";
import { corrects } from "./list.js";
import { flush, pack } from "./queue.js";
import { focusField, hasLeft, label, problem, reread, say, show, showAnew, showCards, showWords } from "./show.js";
import { draftsElsewhere, draftsOfDay, items, learn, listKey, own, readStored, recall, state, tellToday, today, waiting } from "./state.js";
import * as store from "./store.js";
import { switchLanguage, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const FIRST_PAUSE = 3_000;
const LONGEST_PAUSE = 60_000;

let pause = FIRST_PAUSE;
let timer;
let packing = false;

async function submit(event) {
  event.preventDefault();
  if (packing) {
    return; // a second tap is not a second number
  }
  const drafts = draftsOfDay();
  const wrong = drafts.find((draft) => flaw(typed(draft.text)));
  if (wrong) {
    say(words().mend);
    label("dock-text", words().mend);
    focusField(wrong);
    return;
  }
  if (drafts.length === 0) {
    return;
  }
  const rows = drafts.map((draft) => ({ ...reasonOf(draft), enterprise: draft.enterprise, name: draft.name ?? draft.enterprise, date: draft.day, dose: draft.dose, people: typed(draft.text) }));
  packing = true;
  try {
    await pack(state.who.client, state.district, rows, drafts.map((draft) => draft.id));
    drafts.forEach((draft) => state.drafts.delete(draft.id));
  } finally {
    packing = false;
  }
  say(words().queued(rows.length));
  await reread();
  $("list").focus({ preventScroll: true });
  sendWaiting();
}

/** A reason goes along where a number of the day is replaced. */
function reasonOf(draft) {
  const dose = items().find((item) => item.enterprise === draft.enterprise)?.doses.find((each) => each.dose === draft.dose);
  return dose && corrects(dose, typed(draft.text)) && draft.reason?.trim() ? { reason: draft.reason.trim() } : {};
}

async function sendWaiting() {
  clearTimeout(timer);
  if (state.who === null || waiting().length === 0) {
    return;
  }
  const before = waiting().length;
  const began = Date.now();
  const outcome = await flush(state.who.client, ({ sending = null }) => {
    state.sending = sending;
    reread();
  });
  state.signedOut = outcome === "signed-out" || (outcome === "later" && state.signedOut);
  state.reached = outcome !== "later";
  await reread();
  if ((outcome === "done" || outcome === "stuck") && before > 0) {
    pause = FIRST_PAUSE;
    if (outcome === "stuck") {
      timer = setTimeout(awake, LONGEST_PAUSE);
    }
    const last = own().filter((each) => each.state === "sent").sort((one, other) => other.sentAt - one.sentAt)[0];
    if (last && last.sentAt >= began) {
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
    const [answer, more] = await Promise.all([latest(asked, state.day), askedOf(asked, state.day)]);
    state.reached = true;
    if (answer.district === state.district && answer.date === state.day) {
      learn({ ...answer, ...more, at: Date.now() });
      await store.keep(listKey(client, asked), state.list);
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
  if (!state.chosen && state.day !== today() && draftsOfDay().length === 0) {
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
    tellToday(who.today);
    state.signedOut = false;
    state.reached = true;
    hasLeft(false);
    await store.keep("session", state.who);
    if (another) {
      await settleIn();
    }
  } catch (missed) {
    state.signedOut = missed instanceof SignedOut;
    state.reached = state.signedOut;
    if (missed.code === "sign-in-not-configured") {
      problem(words().notConfigured);
    }
  }
}

async function settleIn() {
  state.district = state.who.districts.includes(state.district) ? state.district : (state.who.districts[0] ?? null);
  state.list = (await store.kept(listKey(state.who.client, state.district))) ?? null;
  recall();
}

async function leave() {
  const typedHere = [...state.drafts.values()].filter((draft) => draft.client === state.who.client).length;
  const unsent = waiting().reduce((sum, each) => sum + each.rows.length, typedHere);
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
    own().filter((each) => each.state === "sent").map((each) => each.key),
    districts.map((code) => listKey(client, code)),
  );
  hasLeft(true);
  location.replace("/report");
}

async function start() {
  await readStored();
  state.who = (await store.kept("session")) ?? null;
  if (state.who) {
    await settleIn();
  }
  show();
  await awake();
}

function goTo(day) {
  if (day !== "" && day <= today()) {
    state.day = day;
    state.chosen = day !== today();
    recall();
    show();
    load();
  }
}

function listen() {
  $("language").addEventListener("click", () => {
    switchLanguage();
    showAnew();
  });
  $("leave").addEventListener("click", leave);
  $("retry").addEventListener("click", awake);
  $("form").addEventListener("submit", submit);
  $("search").addEventListener("input", showCards);
  $("day").addEventListener("change", () => goTo($("day").value));
  $("go-elsewhere").addEventListener("click", () => goTo(draftsElsewhere()[0]?.day ?? today()));
  $("district").addEventListener("change", async () => {
    state.district = $("district").value;
    state.list = (await store.kept(listKey(state.who.client, state.district))) ?? null;
    recall();
    show();
    load();
  });
  document.querySelectorAll("input[name=shown]").forEach((each) => each.addEventListener("change", showCards));
  document.addEventListener("counts-changed", load);
  document.addEventListener("send-again", awake);
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
  const known = { unavailable: words().unavailable, "not-configured": words().notConfigured };
  problem(known[error] ?? words().refusedSignIn, error !== "not-configured");
}
listen();
navigator.serviceWorker?.register("/report/worker.js", { scope: "/report" });
navigator.storage?.persist?.();
try {
  await start();
} catch (unable) {
  problem(words().noStorage);
  throw unable;
}
document.documentElement.dataset.ready = "true";
