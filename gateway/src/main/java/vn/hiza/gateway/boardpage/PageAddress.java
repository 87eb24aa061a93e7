package vn.hiza.gateway.boardpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.language.Language;

/** Addresses of pages that show the same day, zone and language. */
public record PageAddress(BoardQuery query, Language language) {
    private static final String API = "/api/v1/";

    /** What the API has at an address, at another place of this origin. */
    public static String at(String place, String href) {
        return href.startsWith(API) ? place + href.substring(API.length()) : href;
    }

    public String board() {
        return "/" + parameters();
    }

    public String why(String code) {
        return "/why/" + code + parameters();
    }

    public String statements(String code) {
        return "/why/" + code + "/statements.csv" + parameters();
    }

    /** The explanation as the API gives it, with every statement. */
    public String explanation(String code) {
        return "/why/" + code + "/explanation.json" + parameters();
    }

    /** A statement's page, from which a way leads back to the figure that it was found in. */
    public String statement(String href, String code) {
        return statement(href, List.of("of=" + code, parameters().substring(1)));
    }

    /** A statement's page, from which a way leads back to the figures of the day. */
    public String statement(String href) {
        return statement(href, List.of(parameters().substring(1)));
    }

    private static String statement(String href, List<String> parameters) {
        String page = at("/statement/", href);
        return page + (page.indexOf('?') < 0 ? '?' : '&') + String.join("&", parameters);
    }

    /** The report of the day, in the format of an ending as {@code pdf}; the page for print where it is empty. */
    public String report(String ending) {
        return "/data/report" + (ending.isEmpty() ? "" : "." + ending) + figures() + "&lang=" + language.code();
    }

    /** A chart, as a picture or a table. */
    public String chart(String name, String ending) {
        return "/data/charts/" + name + "." + ending + figures() + "&lang=" + language.code();
    }

    public String charts() {
        return "/charts" + parameters();
    }

    /** The sheet on which printed figures are checked, for what is typed there to be added. */
    public String consistency() {
        return "/consistency" + figures() + "&lang=" + language.code();
    }

    private String parameters() {
        return figures() + (language == Language.VI ? "" : "&lang=" + language.code());
    }

    private String figures() {
        return "?asOf=" + query.asOf()
                + (query.zone() == null ? "" : "&zone=" + URLEncoder.encode(query.zone(), StandardCharsets.UTF_8))
                + (query.fx() == FxPolicy.AS_OF ? "" : "&fx=" + query.fx());
    }
}
