package vn.hiza.stack.command;

import java.util.List;
import vn.hiza.stack.home.Erasure;

/** {@code reset}: stops the suite and erases its data. */
final class ResetCommand implements Command {
    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        new DownCommand().run(typed, around);
        Erasure.erase(around.home());
        around.narration().say("Erased " + around.home().folder() + ".");
        return 0;
    }
}
