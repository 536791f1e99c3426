package newsroom.sic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Sic {

    public static void main(String[] args) {
        SpringApplication.run(Sic.class, args);
    }
}
