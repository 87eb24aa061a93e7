// The queue: what waits on the phone until the server has taken it, once.
import { Later, Refused, sendBatch, session, SignedOut } from "./calls.js";
import { packDrafts, parcels, settle, unpack } from "./store.js";

const LOCK = "hiza-report-send";
const REMEMBERED = 5;
const TRIES = 3;

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
    return { key: crypto.randomUUID(), client, district, rows: some, reason, body, at: now + index, state: "waiting" };
  });
  await packDrafts(made, draftIds);
}

/** One window at a time. */
const alone = (run) => (navigator.locks ? navigator.locks.request(LOCK, run) : run());

/** Sends what waits, oldest first. Answers how far it came: done, stuck, later, signed-out or other. */
export const flush = (client, changed) => alone(() => sendAll(client, changed));

/** Whether the server failed at a parcel so often that others no longer wait for it. It is tried again with them. */
export const isStuck = (parcel) => parcel.state === "waiting" && (parcel.tries ?? 0) >= TRIES;

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
      if (passed.some((older) => speakOfTheSame(older, parcel))) {
        passed.push(parcel);
        continue;
      }
      changed({ sending: parcel.key });
      if (!(await sentOrPassed(parcel))) {
        passed.push(parcel);
      }
      changed({});
    }
    return passed.length > 0 ? "stuck" : "done";
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
async function sentOrPassed(parcel) {
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
