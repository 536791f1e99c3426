package newsroom.sic.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lives and deaths of one desk on one store, with an audit after each. */
final class Crashes {

    /** How many, where somebody wants more than the build takes time for: see bench/crash. */
    private static final String CYCLES = "sic.crash.cycles";

    private final Place place;
    private final Path home;

    Crashes(Place place, Path home) {
        this.place = place;
        this.home = home;
    }

    void happen(int usually) throws Exception {
        int cycles = Integer.getInteger(CYCLES, usually);
        List<String> settings = settings();
        long seed = Long.getLong("sic.crash.seed", System.nanoTime());
        var desk = new KilledDesk(settings, home.resolve("desk.log"), new Random(seed));
        List<Acknowledgement> acknowledged = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            acknowledged.addAll(desk.lifeAndDeath());
            new Audit(place, settings).passes(acknowledged);
        }
        System.out.printf(
                "case 51: killed %d times, %d acknowledged changes, none lost (seed %d)%n",
                cycles, acknowledged.size(), seed);
    }

    /** The whole application but for its pages, which nobody asks for: it starts twice as fast. */
    private List<String> settings() {
        var settings = new ArrayList<>(place.settings());
        settings.add("--spring.profiles.active=demo");
        settings.add("--spring.main.web-application-type=none");
        settings.add("--spring.main.lazy-initialization=true");
        settings.add("--sic.home=" + home);
        return settings;
    }
}
