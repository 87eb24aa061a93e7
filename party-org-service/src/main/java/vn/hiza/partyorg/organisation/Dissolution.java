package vn.hiza.partyorg.organisation;

import java.time.LocalDate;
import vn.hiza.facts.Warning;

/** What is odd about an organisation's end. */
public final class Dissolution {
    private Dissolution() {}

    /** Members who stay behind count until a movement says where they went. */
    public static Warning membersRemain(String field, long members, LocalDate dissolvedOn) {
        return new Warning(
                "members-remain",
                field,
                members + (members == 1 ? " member remains" : " members remain") + " of an organisation dissolved on "
                        + dissolvedOn + "; until TRANSFER_OUT, REMOVAL or DEATH says where they went, they count.");
    }
}
