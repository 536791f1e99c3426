package newsroom.sic.desk;

import org.springframework.test.context.TestPropertySource;

/** On a desk's screen. */
@TestPropertySource(properties = "spring.application.name=Sic on a wide screen")
class TwoPeoplesWorkWideBrowserTest extends TwoPeoplesWork {

    TwoPeoplesWorkWideBrowserTest() {
        super(1280);
    }
}
