package vn.hiza.stack.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page on which somebody chooses the demo client to be; in Vietnamese, or in English where that is asked for. */
final class SignInPage {
    private final DemoClients clients;
    private final String frame = text("sign-in.html");

    SignInPage(DemoClients clients) {
        this.clients = clients;
    }

    String choosing(Form request) {
        boolean english = english(request);
        List<DemoClient> teams = clients.all().stream()
                .filter(client -> !client.districts().isEmpty())
                .toList();
        List<DemoClient> others = clients.all().stream()
                .filter(client -> client.districts().isEmpty())
                .toList();
        return page(
                english,
                english ? "Sign in" : "Đăng nhập",
                "<p>"
                        + (english
                                ? "The suite runs on this machine to be tried out: choose who you want to be."
                                : "Hệ thống chạy thử trên máy này: hãy chọn bạn là ai.")
                        + "</p><form method=\"post\" action=\"/authorize\">" + hidden(request)
                        + section(english ? "District health teams" : "Đội y tế quận, huyện", teams, english)
                        + section(english ? "Others" : "Người dùng khác", others, english) + "</form>");
    }

    /** What somebody sees whom nobody can be told of. */
    String refusing(OAuthRefusal refusal) {
        return page(
                false,
                "Không thể đăng nhập",
                "<p>Yêu cầu đăng nhập không hợp lệ. Hãy quay lại trang báo cáo và thử lại.</p><p lang=\"en\">The request to"
                        + " sign in is refused (" + escaped(refusal.error()) + "): " + escaped(refusal.description())
                        + ".</p>");
    }

    static String style() {
        return text("sign-in.css");
    }

    private String page(boolean english, String title, String content) {
        return frame.replace("@lang@", english ? "en" : "vi")
                .replace("@title@", title)
                .replace("@content@", content);
    }

    private static boolean english(Form request) {
        String locales = request.get("ui_locales");
        return locales != null && locales.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static String section(String title, List<DemoClient> clients, boolean english) {
        return clients.stream()
                .map(client -> "<li><button name=\"demo_client\" value=\"" + escaped(client.name()) + "\"><strong>"
                        + escaped(english ? client.who() : client.whoVietnamese()) + "</strong><span>"
                        + escaped(client.name()) + "</span></button></li>")
                .collect(Collectors.joining("", "<h2>" + title + "</h2><ul>", "</ul>"));
    }

    private static String hidden(Form request) {
        return request.values().entrySet().stream()
                .map(each -> "<input type=\"hidden\" name=\"" + escaped(each.getKey()) + "\" value=\""
                        + escaped(each.getValue()) + "\">")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        String escaped = text;
        for (Map.Entry<String, String> each :
                List.of(Map.entry("&", "&amp;"), Map.entry("<", "&lt;"), Map.entry("\"", "&quot;"))) {
            escaped = escaped.replace(each.getKey(), each.getValue());
        }
        return escaped;
    }

    private static String text(String name) {
        try (InputStream resource = Objects.requireNonNull(SignInPage.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
