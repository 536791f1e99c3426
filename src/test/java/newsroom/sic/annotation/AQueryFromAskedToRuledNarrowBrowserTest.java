package newsroom.sic.annotation;

import org.springframework.test.context.TestPropertySource;

/** On a phone. */
@TestPropertySource(properties = "spring.application.name=Sic with a query on a narrow screen")
class AQueryFromAskedToRuledNarrowBrowserTest extends AQueryFromAskedToRuled {

    AQueryFromAskedToRuledNarrowBrowserTest() {
        super(390);
    }
}
