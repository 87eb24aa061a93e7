// The queue: what waits on the phone until the server has taken it, once.
import { Later, Refused, sendBatch, session, SignedOut } from "./calls.js";
import { packDrafts, parcels, settle, unpack } from "./store.js";

const LOCK = "hiza-report-send";
const REMEMBERED = 5;
const TRIES = 3;
/** The server knows a key for sixty days (IdempotencyKeys.KEPT); the rest is for clocks that are wrong. */
const KEY_LIVES = 50 * 24 * 60 * 60 * 1000;

export const draftId = (client, district, day, enterprise, dose) => [client, district, day, enterprise, dose].join("|");

const asDraft = (parcel, row, error) => ({
  id: draftId(parcel.client, parcel.district, row.date, row.enterprise, row.dose),
  client: parcel.client,
  district: parcel.district,
  day: row.date,
  enterprise: row.enterprise,
  dose: row.dose,
  name: row.name,
  text: String(row.people),
  reason: parcel.reason,
  error,
});

/**
 * Puts numbers into the queue. The key and the body are made here, once: however often the parcel is sent, and whoever loses the
 * answer, the server sees the same request and does it once. A request has one reason, so that corrections with different reasons
 * travel apart.
 */
export async function pack(client, district, rows, draftIds) {
  const byReason = new Map();
  rows.forEach((row) => byReason.set(row.reason ?? "", [...(byReason.get(row.reason ?? "") ?? []), row]));
  const now = Date.now();
  const made = [...byReason].map(([reason, some], index) => {
    const body = JSON.stringify({
      rows: some.map(({ enterprise, date, dose, people }) => ({ enterprise, date, dose, people, district })),
    });
    return { key: crypto.randomUUID(), client, district, rows: some, reason, body, at: now + index, state: "waiting", triedAt: null };
  });
  await packDrafts(made, draftIds);
}

/** One window at a time. */
const alone = (run) => (navigator.locks ? navigator.locks.request(LOCK, run) : run());

/** Sends what waits, oldest first. Answers how far it came: done, stuck, later, signed-out or other. */
export const flush = (client, changed) => alone(() => sendAll(client, changed));

/** Whether the server failed at a parcel so often that others no longer wait for it. It is tried again with them. */
export const isStuck = (parcel) => parcel.state === "waiting" && (parcel.tries ?? 0) >= TRIES;

/**
 * Whether it was sent so long ago, its answer lost, that the server may take it for a new one: it could come after newer numbers.
 * It is held until its team says what to do. A parcel of an earlier version does not know whether it was tried.
 */
export const isHeld = (parcel) => {
  const { triedAt = parcel.at } = parcel;
  return parcel.state === "waiting" && triedAt !== null && Math.abs(Date.now() - triedAt) > KEY_LIVES;
};

/** A parcel that its team wants to be sent however old it is. */
export const release = (key) =>
  alone(async () => {
    const parcel = (await parcels()).find((each) => each.key === key);
    if (parcel && isHeld(parcel)) {
      await settle({ ...parcel, triedAt: Date.now() }, [], []);
    }
  });

/** A parcel nobody wants to send any more; one that went out meanwhile stays as it is. */
export const discard = (key) =>
  alone(async () => {
    const parcel = (await parcels()).find((each) => each.key === key);
    if (parcel?.state === "waiting") {
      await unpack(key, []);
    }
  });

async function sendAll(client, changed) {
  try {
    const waiting = (await parcels()).filter((each) => each.client === client && each.state === "waiting");
    if (waiting.length === 0) {
      return "done";
    }
    // Somebody else may have signed in meanwhile, in another window: numbers go out in their own team's name or not at all.
    if ((await session()).client !== client) {
      return "other";
    }
    const passed = [];
    for (const parcel of waiting.sort((one, other) => one.at - other.at)) {
      // An older number must not come after a newer one of the same count.
      if (isHeld(parcel) || passed.some((older) => speakOfTheSame(older, parcel))) {
        passed.push(parcel);
        continue;
      }
      changed({ sending: parcel.key });
      if (!(await sentOrPassed(parcel))) {
        passed.push(parcel);
      }
      changed({});
    }
    return passed.every(isHeld) ? "done" : "stuck";
  } catch (stopped) {
    changed({});
    if (stopped instanceof SignedOut) {
      return "signed-out";
    }
    if (stopped instanceof Later) {
      return "later";
    }
    throw stopped;
  }
}

const counts = (parcel) => parcel.rows.map((row) => [parcel.district, row.enterprise, row.date, row.dose].join("|"));

const speakOfTheSame = (one, other) => counts(one).some((count) => counts(other).includes(count));

/** False for a parcel that the server failed at once more, and often enough to go on with the next. */
async function sentOrPassed(waiting) {
  // Before it goes out: whoever loses the answer may lose the page with it.
  const parcel = { ...waiting, triedAt: waiting.triedAt === undefined ? waiting.at : (waiting.triedAt ?? Date.now()) };
  await settle(parcel, [], []);
  try {
    await send(parcel);
    return true;
  } catch (failed) {
    if (!(failed instanceof Later) || !(failed.status >= 500)) {
      throw failed;
    }
    const tried = { ...parcel, tries: (parcel.tries ?? 0) + 1, trouble: { code: failed.code, message: failed.message } };
    await settle(tried, [], []);
    if (!isStuck(tried)) {
      throw failed;
    }
    return false;
  }
}

async function send(parcel) {
  try {
    const report = await sendBatch(parcel.key, parcel.body, parcel.reason);
    const flaws = new Map(report.rejections.map((each) => [each.index, { code: each.code, message: each.message }]));
    const returned = parcel.rows.map((row, index) => flaws.has(index) && asDraft(parcel, row, flaws.get(index))).filter(Boolean);
    const notes = report.warnings.map(({ index, code, message }) => ({ index, code, message }));
    await settle({ ...parcel, state: "sent", rejected: [...flaws.keys()], notes, sentAt: Date.now() }, returned, await outdated(parcel.client));
  } catch (refused) {
    if (!(refused instanceof Refused)) {
      throw refused;
    }
    await settle({ ...parcel, state: "refused", problem: refused.problem }, [], []);
  }
}

/** Sent parcels beyond the last few. */
async function outdated(client) {
  const sent = (await parcels()).filter((each) => each.client === client && each.state === "sent");
  return sent.sort((one, other) => other.sentAt - one.sentAt).slice(REMEMBERED - 1).map((each) => each.key);
}

/** A parcel that was refused as a whole is taken apart again, each number with what was said of it. */
export const takeBack = (parcel) => unpack(parcel.key, parcel.rows.map((row) => asDraft(parcel, row, parcel.problem)));
