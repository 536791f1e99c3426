package newsroom.sic;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Sic {

    public static void main(String[] args) {
        Command.in(args)
                .ifPresentOrElse(
                        word -> System.exit(Command.run(word, args)),
                        () -> SpringApplication.run(Sic.class, args));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
