// What can be said of a number as it is typed. Only what is no number stops it; what is merely odd may be true.
import { day, number, words } from "./words.js";

const MOST = 10_000_000;

/** The number that was typed, null for nothing, NaN for what is none. */
export function typed(text) {
  const trimmed = text.trim();
  if (trimmed === "") {
    return null;
  }
  return /^[0-9]{1,15}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** A flaw that must be mended, or null. */
export function flaw(value) {
  if (Number.isNaN(value)) {
    return words().notANumber;
  }
  return value !== null && value > MOST ? words().tooMany : null;
}

/**
 * What is odd about a dose's number beside its neighbours.
 * `levels` gives for each dose the number that would hold: typed, else of the day, else the last.
 */
export function warnings(dose, value, levels, workers) {
  const found = [];
  if (dose.last && value < dose.last.people) {
    found.push(words().falls(number(dose.last.people), day(dose.last.date)));
  }
  if (dose.dose > 1 && levels[dose.dose - 1] != null && value > levels[dose.dose - 1]) {
    found.push(words().overDose(dose.dose - 1, number(levels[dose.dose - 1])));
  }
  if (levels[dose.dose + 1] != null && value < levels[dose.dose + 1]) {
    found.push(words().underDose(dose.dose + 1, number(levels[dose.dose + 1])));
  }
  if (workers != null && value > workers) {
    found.push(words().overWorkers(number(workers)));
  }
  if (dose.people !== null && dose.people !== value) {
    found.push(words().replaces(number(dose.people)));
  }
  return found;
}
