package vn.hiza.stack.command;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.hiza.stack.issuer.DemoClients;
import vn.hiza.stack.issuer.Issuer;
import vn.hiza.stack.issuer.IssuerKeys;

/** {@code seed}: loads the seeds into the suite at {@code HIZA_GATEWAY_URL}, for a suite in containers. */
final class SeedCommand implements Command {
    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments.read(typed, Set.of()).words(0);
        Issuer issuer = new Issuer(IssuerKeys.in(around.home().issuer()), DemoClients.load(), Clock.systemUTC());
        Seeds.load(around, around.gateway(), () -> issuer.token("admin"));
        around.narration().say(BoardCommand.table(around, BoardCommand.PUBLISHED, null));
        return 0;
    }
}
