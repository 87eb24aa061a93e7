// The page's calls, with the session's cookie. The header tells them from calls of foreign pages.
const PATIENCE = 30_000;

/** Answered 401 or 499: nobody is signed in. */
export class SignedOut extends Error {}

/** Not answered, or answered that it is no time to ask: try again later, with the same key. */
export class Later extends Error {
  constructor(message, code, status) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const codeOf = (problem) => String(problem.type ?? "").split("/").pop().split(":").pop();

/** Refused for good, with the problem document. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = { code: codeOf(problem), message: this.message };
  }
}

const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);

async function call(method, address, headers = {}, body = undefined) {
  return (await answered(method, address, headers, body)).body;
}

async function answered(method, address, headers = {}, body = undefined) {
  let answer;
  try {
    answer = await fetch(address, {
      method,
      body,
      headers: { "X-Requested-With": "JavaScript", Accept: "application/json", ...headers },
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) {
      return { body: answer.status === 204 ? null : await answer.json(), etag: answer.headers.get("ETag") };
    }
  } catch (lost) {
    throw new Later(lost.message);
  }
  if (answer.status === 401 || answer.status === 499) {
    throw new SignedOut();
  }
  const problem = await answer.json().catch(() => ({ title: `HTTP ${answer.status}` }));
  if (LATER.has(answer.status) || (answer.status === 409 && problem.retryable)) {
    throw new Later(problem.detail ?? problem.title, codeOf(problem), answer.status);
  }
  throw new Refused(problem);
}

export const session = () => call("GET", "/report/session");
export const endSession = () => call("DELETE", "/report/session");
export const latest = (district, day) => call("GET", `/report/session/latest?district=${encodeURIComponent(district)}&date=${day}`);

/** All items of a list, page by page. */
async function all(address) {
  const items = [];
  let cursor = "";
  do {
    const page = await call("GET", `${address}limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    items.push(...page.items);
    cursor = page.nextCursor ?? "";
  } while (cursor !== "");
  return items;
}

export const duties = () => all("/report/session/duties?");
/** The enterprises that a count of the day would be owed for: nobody has counted them in the period that the day lies in. */
export const missing = (duty, district, day) =>
  all(`/report/session/missing?duty=${encodeURIComponent(duty)}&on=${day}&period=current&district=${encodeURIComponent(district)}&`);

/** What was last said of a district's day: complete, sent back, approved …; null when nothing was. */
export async function saidOfDay(district, day) {
  const [said] = await all(`/report/session/days?district=${encodeURIComponent(district)}&from=${day}&to=${day}&`);
  return said ? { state: said.state, reason: said.reason, by: said.meta.recordedBy, at: said.meta.recordedAt } : null;
}

const why = (reason) => (reason ? { "Hiza-Reason": encodeURIComponent(reason) } : {});
const count = (enterprise, day, dose, district, more = "") =>
  `/report/session/counts/${enterprise}/${day}/${dose}${more}?district=${encodeURIComponent(district)}`;

/** Oldest first; none where there never was a number. */
export const revisions = (enterprise, day, dose, district) =>
  call("GET", count(enterprise, day, dose, district, "/revisions")).then(
    (found) => found.items,
    (refused) => {
      if (refused.problem?.code === "not-found") {
        return [];
      }
      throw refused;
    },
  );

/** Takes a number back, as it is now: a change that comes between is refused. */
export async function voidCount(enterprise, day, dose, district, reason) {
  const address = count(enterprise, day, dose, district);
  const { etag } = await answered("GET", address);
  await call("DELETE", address, { "If-Match": etag, ...why(reason) });
}

export const sendBatch = (key, body, reason) =>
  call("POST", "/report/session/batch", { "Content-Type": "application/json", "Idempotency-Key": key, ...why(reason) }, body);
