/* Keeps an open board up to date: the stream says that something changed, the figures are read anew and put in place. */

const PAUSE = 500;
const MOST_PATIENCE = 15000;
const WATCH = 30000;
/* What is answered to whoever is signed in no more, or must not read the board any longer. */
const SIGNED_OUT = [401, 403, 499];
const live = document.getElementById("live");
const news = document.getElementById("news");
const print = document.getElementById("print");
let source = null;
let lostAt = null;
let patience = 500;
let reading = false;
let asked = false;

function tell(state, text) {
  live.dataset.state = state;
  if (live.textContent !== text) {
    live.textContent = text;
  }
}

/* Only while the stream is open: figures that were read without it may be the last ones that are read. */
function isLive() {
  if (source?.readyState !== EventSource.OPEN) {
    return;
  }
  lostAt = null;
  patience = 500;
  tell("live", live.dataset.live);
}

function isLost() {
  if (!source) {
    return;
  }
  lostAt = lostAt ?? new Date();
  const time = lostAt.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  tell("lost", live.dataset.since.replace("{0}", time));
}

function isOver() {
  source?.close();
  source = null;
  tell("over", live.dataset.over);
}

function pause(time) {
  return new Promise((done) => setTimeout(done, time));
}

/* What explains the marks comes with the first target and goes with the last one. */
function putLegend(fresh, day) {
  const shown = document.querySelector("#figures .legend");
  if (fresh && !shown) {
    day.after(fresh);
  } else if (!fresh) {
    shown?.remove();
  }
}

/* A card that says something else is put in the place of the old one; the others are not touched. */
function putInPlace(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const changed = [];
  for (const card of fresh.querySelectorAll(".card")) {
    const old = document.getElementById(card.id);
    if (old && old.innerHTML !== card.innerHTML) {
      const focused = old.contains(document.activeElement);
      old.replaceWith(card);
      card.classList.add("changed");
      changed.push(card.querySelector("h3").textContent + ": " + card.querySelector(".value").textContent);
      if (focused) {
        card.querySelector("a").focus();
      }
    }
  }
  const day = fresh.querySelector(".as-of");
  const shown = document.querySelector("#figures .as-of");
  if (day && shown.innerHTML !== day.innerHTML) {
    shown.replaceWith(day);
  }
  putLegend(fresh.querySelector(".legend"), document.querySelector("#figures .as-of"));
  if (changed.length) {
    news.textContent = news.dataset.changed.replace("{0}", changed.slice(0, 3).join("; ") + (changed.length > 3 ? " …" : ""));
  }
}

/* One reading at a time; what is told of meanwhile is read after it. */
async function read() {
  asked = true;
  if (reading) {
    return;
  }
  reading = true;
  try {
    while (asked && source) {
      asked = false;
      const answer = await fetch(live.dataset.figures, { headers: { "X-Requested-With": "JavaScript" }, credentials: "same-origin" });
      if (SIGNED_OUT.includes(answer.status)) {
        isOver();
      } else if (answer.ok) {
        putInPlace(await answer.text());
        isLive();
        await pause(PAUSE);
      } else {
        throw new Error(String(answer.status));
      }
    }
  } catch {
    isLost();
    asked = true;
    await pause(patience);
    patience = Math.min(patience * 2, MOST_PATIENCE);
  } finally {
    reading = false;
  }
  if (asked && source) {
    read();
  }
}

/* The browser connects anew by itself, unless it was refused: then it is tried again, more and more seldom. */
function connect() {
  source = new EventSource("/data/board/stream");
  const mine = source;
  source.addEventListener("board", read);
  source.onerror = async () => {
    isLost();
    if (mine.readyState === EventSource.CLOSED && source === mine) {
      await pause(patience);
      patience = Math.min(patience * 2, MOST_PATIENCE);
      if (source === mine) {
        connect();
        read();
      }
    }
  };
}

if (live) {
  connect();
  /* A line that died without a word is noticed by asking now and then. */
  setInterval(read, WATCH);
  window.addEventListener("offline", isLost);
  window.addEventListener("online", read);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      connect();
    }
  });
}

if (print) {
  print.addEventListener("click", () => window.print());
}
