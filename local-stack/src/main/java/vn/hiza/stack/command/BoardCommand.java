package vn.hiza.stack.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.stack.board.BoardAnswer;
import vn.hiza.stack.board.BoardTable;
import vn.hiza.stack.issuer.DemoClients;
import vn.hiza.stack.issuer.Issuer;
import vn.hiza.stack.issuer.IssuerKeys;

/** {@code board}: the figures of a day. */
final class BoardCommand implements Command {
    /** The day whose figures were published, and up to which the seeds go. */
    static final LocalDate PUBLISHED = LocalDate.of(2021, 11, 26);

    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments arguments = Arguments.read(typed, Set.of("--as-of", "--lang"));
        arguments.words(0);
        LocalDate asOf = arguments.option("--as-of").map(BoardCommand::day).orElse(PUBLISHED);
        String language = arguments.option("--lang").map(BoardCommand::language).orElse(null);
        around.narration().say(table(around, asOf, language));
        return 0;
    }

    static String table(Surroundings around, LocalDate asOf, @Nullable String language) throws Exception {
        Issuer issuer = new Issuer(IssuerKeys.in(around.home().issuer()), DemoClients.load(), Clock.systemUTC());
        return BoardTable.of(BoardAnswer.of(around.gateway(), issuer.token("board"), asOf), language);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Arguments.usage("\"" + text + "\" is no day; write it as 2021-11-26.");
        }
    }

    private static String language(String text) {
        if (!text.equals("vi") && !text.equals("en")) {
            throw Arguments.usage("\"" + text + "\" is not one of the board's languages, vi and en.");
        }
        return text;
    }
}
