// What is kept on the phone: who was signed in, what was known last, what is typed, and what waits to be sent.
const NAME = "hiza-report";
const STORES = ["kept", "drafts", "parcels"];

let opened;

function database() {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("kept");
      request.result.createObjectStore("drafts", { keyPath: "id" });
      request.result.createObjectStore("parcels", { keyPath: "key" });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  return opened;
}

/** One transaction: what the work asks for happens as a whole or not at all. */
async function transaction(mode, work) {
  const db = await database();
  return new Promise((done, failed) => {
    const tx = db.transaction(STORES, mode, { durability: "strict" });
    const result = work((name) => tx.objectStore(name));
    tx.oncomplete = () => done(result?.result);
    tx.onerror = () => failed(tx.error);
    tx.onabort = () => failed(tx.error);
  });
}

export const kept = (key) => transaction("readonly", (store) => store("kept").get(key));
export const keep = (key, value) => transaction("readwrite", (store) => store("kept").put(value, key));

export const drafts = () => transaction("readonly", (store) => store("drafts").getAll());
export const putDraft = (draft) => transaction("readwrite", (store) => store("drafts").put(draft));
export const dropDraft = (id) => transaction("readwrite", (store) => store("drafts").delete(id));

export const parcels = () => transaction("readonly", (store) => store("parcels").getAll());

/** What was typed becomes what waits to be sent, at once: it is never both and never neither. */
export const packDrafts = (parcels, draftIds) =>
  transaction("readwrite", (store) => {
    parcels.forEach((parcel) => store("parcels").put(parcel));
    draftIds.forEach((id) => store("drafts").delete(id));
  });

/** A row that goes back to be mended; where a new number was typed meanwhile, that one stays, with what was said of the old. */
function giveBack(drafts, draft) {
  const typed = drafts.get(draft.id);
  typed.onsuccess = () => drafts.put(typed.result ? { ...typed.result, error: draft.error } : draft);
}

/** What came of a parcel, with the rows that go back to be mended and older parcels that nobody needs any more. */
export const settle = (parcel, returned, forgotten) =>
  transaction("readwrite", (store) => {
    store("parcels").put(parcel);
    returned.forEach((draft) => giveBack(store("drafts"), draft));
    forgotten.forEach((key) => store("parcels").delete(key));
  });

/** A parcel that was refused as a whole goes back to be mended. */
export const unpack = (key, returned) =>
  transaction("readwrite", (store) => {
    store("parcels").delete(key);
    returned.forEach((draft) => giveBack(store("drafts"), draft));
  });

/** A team that leaves the phone leaves nothing but what was not sent. */
export const forgetClient = (parcelKeys, listKeys) =>
  transaction("readwrite", (store) => {
    store("kept").delete("session");
    listKeys.forEach((key) => store("kept").delete(key));
    parcelKeys.forEach((key) => store("parcels").delete(key));
  });
