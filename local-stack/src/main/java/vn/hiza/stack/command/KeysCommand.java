package vn.hiza.stack.command;

import java.util.List;
import java.util.Set;
import vn.hiza.stack.issuer.IssuerKeys;

/** {@code keys}: makes the issuer's keys where there are none, for a suite in containers. */
final class KeysCommand implements Command {
    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments.read(typed, Set.of()).words(0);
        IssuerKeys keys = IssuerKeys.in(around.home().issuer());
        around.narration().say("The issuer's public keys are in " + keys.keySet() + ".");
        return 0;
    }
}
