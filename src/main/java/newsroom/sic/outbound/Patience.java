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

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
