package newsroom.sic.article;

import newsroom.sic.reading.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring the reader, which knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Reader reader() {
        return new Reader();
    }
}
