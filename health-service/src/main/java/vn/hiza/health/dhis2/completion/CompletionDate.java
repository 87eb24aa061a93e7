package vn.hiza.health.dhis2.completion;

import java.util.regex.Pattern;

/** The days on which DHIS2 clients say that a data set is complete: written with a time of midnight, or without one. */
public final class CompletionDate {
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00([.]0+)?)?(Z|[+]0000|[+]00:00)?");

    private CompletionDate() {}

    /** The day alone; what is no day, or has a time, stays as it is and is refused where days are read. */
    public static String day(String text) {
        boolean dated =
                text.length() > 10 && MIDNIGHT.matcher(text.substring(10)).matches();
        return dated ? text.substring(0, 10) : text;
    }
}
