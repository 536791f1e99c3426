package newsroom.sic.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on H2, behind a real server on a free port and {@code MockMvcTester} alike.
 * All test classes that bear it share one context as long as they add no properties, profiles or
 * mock beans of their own; so each makes its own data under names of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({Cast.class, Newsroom.class, Statements.class, Answering.class})
@ContextConfiguration(initializers = H2Store.class)
public @interface OnH2 {}
