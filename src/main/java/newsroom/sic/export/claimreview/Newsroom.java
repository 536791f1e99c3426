package newsroom.sic.export.claimreview;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who answers for the verdicts, as the operator has set it. */
@Component
class Newsroom {

    private final Party party;

    Newsroom(@Value("${sic.newsroom.name}") String name, @Value("${sic.newsroom.url}") String url) {
        this.party = Party.body(name, url.isBlank() ? null : url);
    }

    Party party() {
        return party;
    }
}
