// The page's calls, with the session's cookie. The header tells them from calls of foreign pages.
const PATIENCE = 30_000;

/** Answered 401 or 499: nobody is signed in. */
export class SignedOut extends Error {}

/** Not answered, or answered that it is no time to ask: try again later, with the same key. */
export class Later extends Error {}

/** Refused for good, with the problem document. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = { code: String(problem.type ?? "").split("/").pop().split(":").pop(), message: this.message };
  }
}

const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);

async function call(method, address, headers = {}, body = undefined) {
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
      return answer.status === 204 ? null : await answer.json();
    }
  } catch (lost) {
    throw new Later(lost.message);
  }
  if (answer.status === 401 || answer.status === 499) {
    throw new SignedOut();
  }
  const problem = await answer.json().catch(() => ({ title: `HTTP ${answer.status}` }));
  if (LATER.has(answer.status) || (answer.status === 409 && problem.retryable)) {
    throw new Later(problem.detail);
  }
  throw new Refused(problem);
}

export const session = () => call("GET", "/report/session");
export const endSession = () => call("DELETE", "/report/session");
export const latest = (district, day) => call("GET", `/report/session/latest?district=${encodeURIComponent(district)}&date=${day}`);
export const workersOn = (day) => call("GET", `/report/session/workers?date=${day}`);
export const sendBatch = (key, body) =>
  call("POST", "/report/session/batch", { "Content-Type": "application/json", "Idempotency-Key": key }, body);
