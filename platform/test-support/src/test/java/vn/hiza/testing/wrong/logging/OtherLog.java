package vn.hiza.testing.wrong.logging;

import java.util.logging.Logger;

/** Logs past the application's logging system. */
class OtherLog {
    void say() {
        Logger.getAnonymousLogger().info("registered");
    }
}
