// Keeps the page's own files, so that it opens without network. What is typed and sent is none of its business.
const CACHE = "hiza-report-@version@";
const FILES = ["@files@"];
const PAGE = "/report";

const address = (file) => (file === "index.html" ? PAGE : `/report/${file}`);

self.addEventListener("install", (event) => {
  // All or nothing: a half version would not open.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(address(file), { cache: "no-cache" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("hiza-report-") && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = FILES.some((file) => address(file) === url.pathname);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || !ours) {
    return; // sessions, counts and the sign-in are always asked of the server
  }
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(url.pathname))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
