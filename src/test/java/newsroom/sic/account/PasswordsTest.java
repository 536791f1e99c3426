package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The other tests have thousands of people, and hash cheaply. */
class PasswordsTest {

    @Test
    void costAThousandRoundsUnlessSomebodySaysOtherwise() throws IOException {
        Object cost =
                new YamlPropertySourceLoader()
                        .load("house", new ClassPathResource("application.yaml"))
                        .getFirst()
                        .getProperty("sic.passwords.cost");
        assertThat(cost).isEqualTo(10);

        String hash = new Passwords(10).hash("correct horse battery");

        assertThat(hash).startsWith("{bcrypt-sha256}$2a$10$");
        assertThat(new Passwords(12).fits("correct horse battery", hash)).isTrue();
    }
}
