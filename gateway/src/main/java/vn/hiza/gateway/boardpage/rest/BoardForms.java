package vn.hiza.gateway.boardpage.rest;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.BoardForm.Option;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.register.Register;

/** Makes the form in which a reader chooses, with what was chosen. */
@Singleton
public class BoardForms {
    private final BoardParameters rules;
    private final Register register;

    public BoardForms(BoardParameters rules, Register register) {
        this.rules = rules;
        this.register = register;
    }

    /** @param action the address of the page that is chosen for */
    public BoardForm of(String action, AddressReading read, Saying say) {
        String asOf = read.typed("asOf");
        boolean readable = read.flaws().stream().noneMatch(flaw -> flaw.field().equals("asOf"));
        LocalDate today = rules.today();
        return new BoardForm(
                action,
                asOf.isEmpty() ? today.toString() : asOf,
                readable,
                BoardParameters.EARLIEST.toString(),
                today.toString(),
                zones(read.typed("zone"), say),
                rates(read, say),
                read.flaws(),
                "/figures?lang=" + say.language().code() + asked(read, "asOf") + asked(read, "zone")
                        + asked(read, "fx"));
    }

    /** What was not asked for is not asked for later: a page of today goes on to tomorrow. */
    private static String asked(AddressReading read, String name) {
        String typed = read.typed(name);
        return typed.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** What a page offers whose address asks for a rate; nothing where it asks for none. */
    public static List<Option> rates(AddressReading read, Saying say) {
        return read.typed("fx").isEmpty() ? List.of() : rates(read.typed("fx"), say);
    }

    /** At which rate capital converts. */
    public static List<Option> rates(String chosen, Saying say) {
        return Arrays.stream(FxPolicy.values())
                .map(policy -> new Option(
                        policy.name(),
                        say.of("fx." + policy.name()),
                        policy.name().equals(chosen)))
                .toList();
    }

    public List<Option> zones(String chosen, Saying say) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", say.of("scope.board"), chosen.isEmpty()));
        Collator order =
                Collator.getInstance(Locale.forLanguageTag(say.language().code()));
        register.zones().stream()
                .map(zone -> new Option(
                        zone.code(), say.words(zone.name()), zone.code().equals(chosen)))
                .sorted(Comparator.comparing(Option::text, order))
                .forEach(options::add);
        if (options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(chosen, say.of("form.unknown-zone", chosen), true));
        }
        return options;
    }
}
