package newsroom.sic.outbound;

import java.time.Duration;

/**
 * How long is waited for another machine.
 *
 * @param connect for the connection and its encryption
 * @param silence while nothing comes
 * @param all from the question to the end of the answer, however steadily it drips
 */
record Patience(Duration connect, Duration silence, Duration all) {

    private static final Duration MOST_FOR_A_CONNECTION = Duration.ofSeconds(5);

    static Patience of(Duration all) {
        Duration connect = all.compareTo(MOST_FOR_A_CONNECTION) < 0 ? all : MOST_FOR_A_CONNECTION;
        return new Patience(connect, all.dividedBy(2), all);
    }
}
