package newsroom.sic.ledger.api;

import newsroom.sic.article.Articles;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.text.Fingerprint;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/articles/{id}/reading", produces = "application/json")
class ReadingResource {

    private final Articles articles;
    private final CloseReadings readings;

    ReadingResource(Articles articles, CloseReadings readings) {
        this.articles = articles;
        this.readings = readings;
    }

    @GetMapping
    ResponseEntity<ReadingRepresentation> one(@PathVariable long id) {
        ReadingRepresentation read =
                ToldReading.of(articles.one(id), articles.text(id), readings.of(id));
        return ResponseEntity.ok().eTag(read.revision() + "-" + Fingerprint.of(read)).body(read);
    }
}
