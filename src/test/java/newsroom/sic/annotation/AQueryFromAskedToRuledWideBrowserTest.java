package newsroom.sic.annotation;

import org.springframework.test.context.TestPropertySource;

/** On a desk's screen. */
@TestPropertySource(properties = "spring.application.name=Sic with a query on a wide screen")
class AQueryFromAskedToRuledWideBrowserTest extends AQueryFromAskedToRuled {

    AQueryFromAskedToRuledWideBrowserTest() {
        super(1280);
    }
}
