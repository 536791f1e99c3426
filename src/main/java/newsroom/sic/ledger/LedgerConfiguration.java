package newsroom.sic.ledger;

import newsroom.sic.ledger.lining.Stenographer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring the stenographer, who knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Stenographer stenographer() {
        return new Stenographer();
    }
}
