package newsroom.sic.desk;

import org.springframework.test.context.TestPropertySource;

/** On a phone. */
@TestPropertySource(properties = "spring.application.name=Sic on a narrow screen")
class TwoPeoplesWorkNarrowBrowserTest extends TwoPeoplesWork {

    TwoPeoplesWorkNarrowBrowserTest() {
        super(390);
    }
}
