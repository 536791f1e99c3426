package newsroom.sic;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

// people sign in through the account module; the stock user with a printed password must not exist
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Sic {

    public static void main(String[] args) {
        Command.in(args)
                .ifPresentOrElse(
                        word -> System.exit(Command.run(word, args)),
                        () -> SpringApplication.run(Sic.class, args));
    }

    /** Whatever needs the time asks here: instants, in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
