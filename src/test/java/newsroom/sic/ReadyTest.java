package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyTest {

    @Test
    void namesAddressAndAccountsOfTheDemo() {
        assertThat(Ready.words("127.0.0.1", "8081", true))
                .isEqualTo(
                        """
                        Sic is at http://127.0.0.1:8081.
                        Sign in as editor/editor, reviewer/reviewer or admin/admin (name/password).
                        Ctrl+C ends it.\
                        """);
    }

    @Test
    void namesNoAccountElsewhere() {
        assertThat(Ready.words(null, "8080", false))
                .isEqualTo("Sic is at http://127.0.0.1:8080.\nCtrl+C ends it.");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,127.0.0.1", "::1,[::1]", "192.0.2.7,192.0.2.7", ",127.0.0.1"})
    void namesAnAddressThatABrowserTakes(String address, String host) {
        assertThat(Ready.words(address, "80", false))
                .startsWith("Sic is at http://" + host + ":80");
    }
}
