// What a team owes for a day by the reporting duties, and how far the day is with its lead.
import { duties, missing, Refused, saidOfDay } from "./calls.js";

/** Where the server knows no answer to give, as of a day too long ago, the page goes without. */
const orNone = (refused) => {
  if (refused instanceof Refused) {
    return null;
  }
  throw refused;
};

const holds = (duty, district, day) =>
  (duty.district == null || duty.district === district) && duty.validFrom <= day && (duty.validTo == null || duty.validTo >= day);

/** The duties that hold for a district on a day, and which enterprises a count of that day is still owed for. */
async function duePart(district, day) {
  const held = (await duties()).filter((duty) => holds(duty, district, day));
  const owed = await Promise.all(held.map(async (duty) =>
    (await missing(duty.code, district, day)).map(({ enterprise, period, deadline, overdue }) =>
      ({ enterprise, duty: duty.code, period, deadline, overdue }))));
  return { duties: held.map(({ code, name, doses }) => ({ code, name, doses })), owed: owed.flat() };
}

export async function askedOf(district, day) {
  const [due, said] = await Promise.all([duePart(district, day).catch(orNone), saidOfDay(district, day).catch(orNone)]);
  return { due, said };
}

/** Late by what the server said, or because the deadline's last second has passed since. */
export const isLate = (owed) => owed.overdue || Date.now() >= Date.parse(owed.deadline) + 1_000;

/** What is left of a duty where no number of a dose that it asks for is reported or waits. */
export function stillOwed(due, item, reported) {
  const asks = new Map(due.duties.map((duty) => [duty.code, duty]));
  const kept = ({ duty }) => {
    const doses = asks.get(duty)?.doses ?? [];
    return item.doses.some((dose) => (doses.length === 0 || doses.includes(dose.dose)) && reported(dose));
  };
  return due.owed
    .filter((each) => each.enterprise === item.enterprise && !kept(each))
    .map((each) => ({ ...each, name: asks.get(each.duty)?.name }));
}
