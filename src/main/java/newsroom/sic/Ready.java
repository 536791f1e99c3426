package newsroom.sic;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says on the terminal where Sic is, once it can be reached there. */
@Component
class Ready {

    private static final String DEMO_ACCOUNTS =
            "Sign in as editor/editor, reviewer/reviewer or admin/admin (name/password).";

    private final Environment settings;

    Ready(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        String port = settings.getProperty("local.server.port");
        if (port != null) {
            System.out.println(
                    words(
                            settings.getProperty("server.address"),
                            port,
                            settings.acceptsProfiles(Profiles.of("demo"))));
        }
    }

    static String words(@Nullable String address, String port, boolean demo) {
        String where = "Sic is at http://" + host(address) + ":" + port + ".";
        return (demo ? where + "\n" + DEMO_ACCOUNTS : where) + "\nCtrl+C ends it.";
    }

    /** Where it listens everywhere, it listens here too. */
    private static String host(@Nullable String address) {
        if (address == null || address.isBlank() || address.equals("0.0.0.0")) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
