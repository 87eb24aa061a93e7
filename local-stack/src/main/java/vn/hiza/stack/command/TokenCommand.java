package vn.hiza.stack.command;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.hiza.stack.Refusal;
import vn.hiza.stack.issuer.DemoClients;
import vn.hiza.stack.issuer.Issuer;
import vn.hiza.stack.issuer.IssuerKeys;

/** {@code token CLIENT}: a bearer token and nothing else on standard output. */
final class TokenCommand implements Command {
    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        List<String> words = Arguments.read(typed, Set.of()).words(1);
        DemoClients clients = DemoClients.load();
        if (words.isEmpty()) {
            throw new Refusal("Whose token? ./hiza token CLIENT, with one of:\n" + clients.listing(), Refusal.USAGE);
        }
        clients.named(words.get(0));
        Issuer issuer = new Issuer(IssuerKeys.in(around.home().issuer()), clients, Clock.systemUTC());
        around.narration().say(issuer.token(words.get(0)));
        return 0;
    }
}
