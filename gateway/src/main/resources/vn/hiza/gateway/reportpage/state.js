// What the page knows: who is signed in, the list of the day, what is typed, what is in the outbox.
import { stillOwed } from "./due.js";
import { carried } from "./list.js";
import { draftId } from "./queue.js";
import * as store from "./store.js";

let told = null;

const hanoi = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

/** Today in Hanoi. The server knows it better than a phone whose clock is wrong. */
export const today = () => (hanoi() === told?.here ? told.there : hanoi());

export const tellToday = (there) => (told = { here: hanoi(), there });

export const state = {
  who: null,
  signedOut: false,
  reached: true,
  district: null,
  day: today(),
  chosen: false,
  list: null,
  drafts: new Map(),
  parcels: [],
  sending: null,
};

export const listKey = (client, district) => `list|${client}|${district}`;

/** Some days that were looked at before stay known, so that without network going back to one is no loss. */
const DAYS_BEFORE = 3;

export function learn(list) {
  const { others = [], ...last } = state.list ?? {};
  const before = [last, ...others].filter((each) => each.district === list.district && each.date !== list.date);
  state.list = { ...list, others: before.slice(0, DAYS_BEFORE) };
}

/** Takes what is known of the day that is looked at, where it is another than the last one asked for. */
export function recall() {
  const known = state.list?.others?.find((each) => each.date === state.day);
  if (known) {
    learn(known);
  }
}

export const own = () => state.parcels.filter((each) => each.client === state.who?.client);
export const waiting = () => own().filter((each) => each.state === "waiting");

/** Those that are counted on the day, and whichever else something is typed for. */
const dosesTypedFor = (enterprise) =>
  [...new Set([...(state.list?.doses ?? []), ...draftsOfDay().filter((draft) => draft.enterprise === enterprise).map((draft) => draft.dose)])].sort();

/** The enterprises of the list, and those that left it while something is typed for them: nothing typed is ever out of sight. */
export function items() {
  const taken = new Map(ofDay(["sent"])
    .filter(({ parcel, index }) => parcel.sentAt > (state.list?.at ?? 0) && !parcel.rejected.includes(index))
    .map(({ row }) => [`${row.enterprise}|${row.dose}`, row.people]));
  const listed = (state.list ? carried(state.list, state.day) : []).map((item) => ({
    ...item,
    doses: item.doses.map((dose) => ({ ...dose, people: taken.get(`${item.enterprise}|${dose.dose}`) ?? dose.people })),
  }));
  const known = new Set(listed.map((item) => item.enterprise));
  const left = new Map(draftsOfDay().filter((draft) => !known.has(draft.enterprise)).map((draft) => [draft.enterprise, draft.name]));
  return [
    ...listed,
    ...[...left].map(([enterprise, name]) => ({ enterprise, name: name ?? enterprise, doses: dosesTypedFor(enterprise).map((dose) => ({ dose, last: null, people: null })) })),
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
export function knowledge() {
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

const known = () => (state.list?.date === state.day ? state.list : null);

/** What was last said of the day, as far as it is known. */
export const saidOfDay = () => known()?.said ?? null;

/** The duties that ask for a count of the day; null while they are not known. */
export const dutiesOfDay = () => known()?.due?.duties ?? null;

const reported = (item, of) => (dose) => dose.people !== null || of(item, dose).waiting != null;

/** What the duties still ask of an enterprise for the day. */
export const owedFor = (item, of) => (dutiesOfDay() === null ? [] : stillOwed(known().due, item, reported(item, of)));

/** Where a duty asks for a count of the day, or, where no duty is known to speak of the day, a dose has none yet. */
export const isDue = (item, of) =>
  dutiesOfDay()?.length > 0 ? owedFor(item, of).length > 0 : !item.doses.every(reported(item, of));

const draftsHere = () =>
  [...state.drafts.values()].filter((draft) => draft.client === state.who?.client && draft.district === state.district && draft.text.trim() !== "");

export const draftsOfDay = () => draftsHere().filter((draft) => draft.day === state.day);

/** What is typed for other days, the oldest first. */
export const draftsElsewhere = () =>
  draftsHere().filter((draft) => draft.day !== state.day).sort((one, other) => one.day.localeCompare(other.day));

/** What is typed is kept at once, on the phone. */
export function type(item, dose, text, reason) {
  const id = draftId(state.who.client, state.district, state.day, item.enterprise, dose);
  if (text.trim() === "") {
    state.drafts.delete(id);
    store.dropDraft(id);
  } else {
    const draft = { id, client: state.who.client, district: state.district, day: state.day, enterprise: item.enterprise, dose, name: item.name, text, reason };
    state.drafts.set(id, draft);
    store.putDraft(draft);
  }
}

export async function readStored() {
  state.parcels = await store.parcels();
  state.drafts = new Map((await store.drafts()).map((draft) => [draft.id, draft]));
}
