package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger set = new AtomicInteger();
    private final Kept<String> kept = new Kept<>(200, 100);

    @Test
    void setsOnceWhatIsTheSame() {
        assertThat(ask("one", "<p>one</p>")).isEqualTo("<p>one</p>");
        assertThat(ask("one", "never set")).isEqualTo("<p>one</p>");

        assertThat(set).hasValue(1);
    }

    @Test
    void forgetsWhatNobodyHasAskedForTheLongest() {
        ask("one", "1".repeat(80));
        ask("two", "2".repeat(80));
        ask("one", "1");
        ask("three", "3".repeat(80));

        assertThat(ask("one", "again")).isEqualTo("1".repeat(80));
        assertThat(ask("two", "again")).isEqualTo("again");
    }

    @Test
    void keepsNothingThatIsTooLong() {
        ask("long", "x".repeat(101));

        assertThat(ask("long", "again")).isEqualTo("again");
    }

    /** Else one person's token would be on another's page. */
    @Test
    void keepsNothingThatHoldsAFormWithItsToken() {
        ask("form", "<form><input type=\"hidden\" name=\"_csrf\" value=\"mine\"></form>");

        assertThat(ask("form", "again")).isEqualTo("again");
    }

    private String ask(String key, String markup) {
        return kept.get(
                key,
                () -> {
                    set.incrementAndGet();
                    return markup;
                });
    }
}
