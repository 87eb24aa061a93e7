// What the page says, in Vietnamese and in English.
const vi = {
  title: "Báo cáo tiêm chủng",
  page: "Báo cáo tiêm chủng · HIZA",
  skip: "Đến danh sách doanh nghiệp",
  otherShort: "EN",
  otherLabel: "EN, English",
  signIn: "Đăng nhập",
  signInAgain: "Đăng nhập lại",
  signOut: "Đăng xuất",
  signOutUnsent: (n) => `Còn ${n} số liệu chưa gửi. Chúng vẫn nằm trên máy này và sẽ được gửi khi đội của bạn đăng nhập lại. Đăng xuất?`,
  welcome: "Đội y tế quận, huyện báo cáo tại đây",
  welcomeText: "Đăng nhập một lần khi có mạng. Sau đó trang mở được cả khi mất mạng: số liệu bạn gửi được giữ trên máy và tự gửi, đúng một lần, khi có mạng trở lại.",
  unavailable: "Hiện chưa kết nối được dịch vụ đăng nhập. Hãy thử lại sau ít phút. Số liệu chờ gửi vẫn được giữ trên máy này.",
  noStorage: "Trình duyệt không cho lưu số liệu trên máy này, nên không thể báo cáo an toàn. Hãy tắt chế độ ẩn danh hoặc dùng trình duyệt khác.",
  refusedSignIn: "Đăng nhập không thành công. Hãy thử lại.",
  notATeam: "Tài khoản này không thuộc đội y tế quận, huyện nào nên không có gì để báo cáo tại đây. Hãy đăng xuất và dùng tài khoản khác.",
  expired: "Phiên đăng nhập đã hết hạn. Số liệu của bạn vẫn được giữ trên máy này.",
  offline: "Đang mất mạng. Bạn cứ nhập và gửi: số liệu được giữ trên máy và tự gửi khi có mạng.",
  noServer: "Hệ thống chưa trả lời. Số liệu được giữ trên máy và sẽ được gửi lại.",
  known: (t) => `Đang hiển thị số liệu lưu lúc ${t}.`,
  queue: "Hộp gửi",
  sendNow: "Gửi ngay",
  what: "Chọn ngày và doanh nghiệp",
  district: "Quận, huyện",
  day: "Ngày báo cáo",
  search: "Tìm doanh nghiệp",
  show: "Hiển thị",
  due: (n) => `Cần báo cáo (${n})`,
  all: (n) => `Tất cả (${n})`,
  progress: (done, of) => `Đã báo cáo ${done} trên ${of} doanh nghiệp`,
  nothingDue: "Đã báo cáo đủ cho ngày này. Cảm ơn bạn!",
  nothingFound: "Không tìm thấy doanh nghiệp nào.",
  nothingKnown: "Chưa có danh sách doanh nghiệp trên máy này. Hãy mở trang một lần khi có mạng.",
  noEnterprise: "Quận, huyện này chưa có doanh nghiệp đang hoạt động nào.",
  loading: "Đang tải…",
  dose: (n) => `Mũi ${n}`,
  doseOf: (n, name) => `Mũi ${n}, số người cộng dồn tại ${name}`,
  last: (n, day) => `Lần trước: ${n} (${day})`,
  noLast: "Chưa có lần trước",
  reported: (n) => `Đã báo cáo ${n}`,
  waiting: (n) => `Chờ gửi ${n}`,
  taxCode: "Mã số thuế",
  send: (n) => (n === 0 ? "Gửi" : `Gửi ${n} số liệu`),
  typed: (n) => (n === 0 ? "Nhập số người đã tiêm, cộng dồn" : `Đã nhập ${n} số liệu, chưa gửi`),
  mend: "Có ô chưa đúng. Hãy sửa rồi gửi lại.",
  queued: (n) => `Đã đưa ${n} số liệu vào hộp gửi.`,
  sent: (n) => `Đã gửi ${n} số liệu.`,
  notANumber: "Chỉ nhập chữ số, không dấu chấm, dấu phẩy hay dấu cách.",
  tooMany: "Số quá lớn: nhiều nhất là 10.000.000.",
  falls: (n, day) => `Thấp hơn lần trước: ${n} ngày ${day}. Số cộng dồn thường không giảm. Vẫn gửi được nếu đúng.`,
  overDose1: (n) => `Nhiều hơn mũi 1 (${n}). Vẫn gửi được nếu đúng.`,
  underDose2: (n) => `Ít hơn mũi 2 (${n}). Vẫn gửi được nếu đúng.`,
  overWorkers: (n) => `Nhiều hơn số lao động đã biết (${n}). Vẫn gửi được nếu đúng.`,
  replaces: (n) => `Thay cho số ${n} đã báo cáo cho ngày này.`,
  parcel: (n, t) => `${n} số liệu, ${t}`,
  stateWaiting: "Chờ gửi",
  stateSending: "Đang gửi…",
  stateSignIn: "Chờ đăng nhập lại",
  stateOther: (who) => `Chờ ${who} đăng nhập`,
  stateSent: "Đã gửi",
  statePartly: (n) => `Đã gửi, ${n} số liệu bị từ chối: xem ở doanh nghiệp`,
  stateRefused: "Bị từ chối",
  takeBack: "Lấy lại để sửa",
  details: "Chi tiết",
  rejectedRow: (text) => `Bị từ chối: ${text}`,
  warnedRow: (text) => `Lưu ý: ${text}`,
  codes: {
    "unknown-enterprise": "hệ thống chưa biết doanh nghiệp này. Hãy gửi lại sau ít phút.",
    "outside-district": "doanh nghiệp hoặc báo cáo này không thuộc quận, huyện của đội bạn.",
    "date-in-future": "ngày báo cáo ở tương lai.",
    "negative-count": "số người không thể âm.",
    "count-falls": "thấp hơn số của ngày trước đó.",
    "count-above-later": "cao hơn số đã báo cáo cho một ngày sau đó.",
    "dose-above-previous": "mũi sau nhiều hơn mũi trước.",
    "dose-below-next": "mũi này ít hơn mũi sau.",
    forbidden: "tài khoản này không được ghi số liệu tiêm chủng.",
  },
};

const en = {
  title: "Vaccination report",
  page: "Vaccination report · HIZA",
  skip: "To the list of enterprises",
  otherShort: "VI",
  otherLabel: "VI, tiếng Việt",
  signIn: "Sign in",
  signInAgain: "Sign in again",
  signOut: "Sign out",
  signOutUnsent: (n) => `${n} numbers are not sent yet. They stay on this phone and are sent when your team signs in again. Sign out?`,
  welcome: "District health teams report here",
  welcomeText: "Sign in once while you have a network. From then on the page opens without one: what you send is kept on this phone and sent by itself, exactly once, when the link returns.",
  unavailable: "The sign-in service cannot be reached just now. Try again in some minutes. What waits to be sent is kept on this phone.",
  noStorage: "This browser lets nothing be kept on the phone, so nothing can be reported safely. Leave private mode or use another browser.",
  refusedSignIn: "You were not signed in. Please try again.",
  notATeam: "This account belongs to no district health team, so there is nothing to report here. Sign out and use another account.",
  expired: "Your sign-in has expired. Your numbers are kept on this phone.",
  offline: "There is no network. Go on typing and sending: numbers are kept on this phone and sent when the link returns.",
  noServer: "The system does not answer. Numbers are kept on this phone and will be sent again.",
  known: (t) => `You see what was stored at ${t}.`,
  queue: "Outbox",
  sendNow: "Send now",
  what: "Choose day and enterprises",
  district: "District",
  day: "Day of report",
  search: "Find an enterprise",
  show: "Show",
  due: (n) => `Due (${n})`,
  all: (n) => `All (${n})`,
  progress: (done, of) => `${done} of ${of} enterprises reported`,
  nothingDue: "Everything is reported for this day. Thank you!",
  nothingFound: "No enterprise was found.",
  nothingKnown: "There is no list of enterprises on this phone yet. Open the page once with a network.",
  noEnterprise: "No enterprise is at work in this district yet.",
  loading: "Loading…",
  dose: (n) => `Dose ${n}`,
  doseOf: (n, name) => `Dose ${n}, people so far at ${name}`,
  last: (n, day) => `Last: ${n} (${day})`,
  noLast: "Nothing before",
  reported: (n) => `Reported ${n}`,
  waiting: (n) => `Waiting ${n}`,
  taxCode: "Tax code",
  send: (n) => (n === 0 ? "Send" : n === 1 ? "Send 1 number" : `Send ${n} numbers`),
  typed: (n) => (n === 0 ? "Type people vaccinated so far" : n === 1 ? "1 number typed, not sent" : `${n} numbers typed, not sent`),
  mend: "Some fields are not right. Mend them and send again.",
  queued: (n) => (n === 1 ? "1 number is in the outbox." : `${n} numbers are in the outbox.`),
  sent: (n) => (n === 1 ? "1 number was sent." : `${n} numbers were sent.`),
  notANumber: "Digits only: no points, commas or spaces.",
  tooMany: "Too large: 10,000,000 is the most.",
  falls: (n, day) => `Below the last: ${n} on ${day}. Running totals rarely fall. You can send it if it is right.`,
  overDose1: (n) => `More than dose 1 (${n}). You can send it if it is right.`,
  underDose2: (n) => `Fewer than dose 2 (${n}). You can send it if it is right.`,
  overWorkers: (n) => `More than the workers known (${n}). You can send it if it is right.`,
  replaces: (n) => `Replaces ${n}, reported for this day.`,
  parcel: (n, t) => (n === 1 ? `1 number, ${t}` : `${n} numbers, ${t}`),
  stateWaiting: "Waiting",
  stateSending: "Sending…",
  stateSignIn: "Sign in to send",
  stateOther: (who) => `Waits for ${who} to sign in`,
  stateSent: "Sent",
  statePartly: (n) => `Sent, ${n} rejected: see at the enterprise`,
  stateRefused: "Refused",
  takeBack: "Take back to mend",
  details: "Details",
  rejectedRow: (text) => `Rejected: ${text}`,
  warnedRow: (text) => `Note: ${text}`,
  codes: {},
};

const LANGUAGES = { vi, en };
const KEPT = "hiza-report-language";
let language = localStorage.getItem(KEPT) === "en" ? "en" : "vi";

export const words = () => LANGUAGES[language];
export const spoken = () => language;
const locale = () => (language === "vi" ? "vi-VN" : "en-GB");

export function switchLanguage() {
  language = language === "vi" ? "en" : "vi";
  localStorage.setItem(KEPT, language);
}

export const number = (value) => new Intl.NumberFormat(locale()).format(value);

/** A calendar day as people here write it; no time zone has a say in it. */
export const day = (iso) => iso.split("-").reverse().join("/");

export const time = (instant) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", timeZone: "Asia/Ho_Chi_Minh" })
    .format(new Date(instant))
    .split(", ")
    .reverse()
    .join(" ");

/** What the server said, in the reader's language where its code is known here. */
export const said = (problem) => words().codes[problem.code] ?? problem.message;
