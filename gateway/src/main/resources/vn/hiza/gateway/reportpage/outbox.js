// The outbox as it is shown: what waits, what was sent, what was refused.
import { element } from "./list.js";
import { discard, isHeld, isStuck, release, takeBack } from "./queue.js";
import { state, waiting } from "./state.js";
import { date, day, number, said, time, words } from "./words.js";

const $ = (id) => document.getElementById(id);

/** Shows the outbox; a parcel that is taken back to be mended is told of. */
export function showQueue(taken) {
  const shown = state.parcels.filter((each) => each.client === state.who?.client || each.state === "waiting");
  $("queue").hidden = shown.length === 0;
  $("retry").hidden = waiting().length === 0;
  $("parcels").replaceChildren(...shown.sort((one, other) => other.at - one.at).map((parcel) => parcelLine(parcel, taken)));
}

function parcelLine(parcel, taken) {
  const mine = parcel.client === state.who?.client;
  const line = element(
    "li",
    { className: `parcel ${parcel.state}` },
    element("span", { className: "what", textContent: words().parcel(parcel.rows.length, time(parcel.at)) }),
    element("span", { className: "state", textContent: parcelState(parcel, mine) }),
  );
  line.dataset.key = parcel.key;
  if (mine && isHeld(parcel)) {
    line.classList.add("held");
    line.append(...trouble(words().held(date(parcel.triedAt ?? parcel.at)), words().sendAnyway, () => release(parcel.key), parcel, taken));
  } else if (mine && isStuck(parcel)) {
    line.classList.add("stuck");
    line.append(...trouble(words().stuck(parcel.tries, said(parcel.trouble)), words().sendAgain, () => {}, parcel, taken));
  }
  if (parcel.state === "refused") {
    const back = element("button", { type: "button", className: "quiet dark", textContent: words().takeBack });
    back.addEventListener("click", () => takeBack(parcel).then(taken));
    line.append(element("p", { className: "note bad", textContent: said(parcel.problem) }), back);
  }
  if (mine) {
    line.append(
      element(
        "details",
        {},
        element("summary", { textContent: words().details }),
        element("ul", {}, ...parcel.rows.map((row, index) =>
          element("li", { textContent: `${row.name}: ${words().dose(row.dose)} = ${number(row.people)} (${day(row.date)})`
            + (parcel.rejected?.includes(index) ? " ✕" : "") })))));
  }
  return line;
}

/** Why it is not sent, and what can be done: send it after what has to be done first, or never. */
function trouble(why, send, first, parcel, taken) {
  const again = element("button", { type: "button", className: "quiet dark", textContent: send });
  again.addEventListener("click", async () => {
    await first();
    document.dispatchEvent(new Event("send-again"));
  });
  const away = element("button", { type: "button", className: "quiet dark bad", textContent: words().discard });
  away.addEventListener("click", async () => {
    if (confirm(words().discardAsk(parcel.rows.length))) {
      await discard(parcel.key);
      await taken();
      document.dispatchEvent(new Event("send-again"));
    }
  });
  return [element("p", { className: "note bad", textContent: why }), again, away];
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
  return parcel.key === state.sending ? words().stateSending : state.signedOut ? words().stateSignIn : isHeld(parcel) ? words().stateHeld : isStuck(parcel) ? words().stateStuck : words().stateWaiting;
}
