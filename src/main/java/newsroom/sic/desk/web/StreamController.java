package newsroom.sic.desk.web;

import newsroom.sic.account.Person;
import newsroom.sic.article.Articles;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class StreamController {

    private final Streams streams;
    private final Articles articles;

    StreamController(Streams streams, Articles articles) {
        this.streams = streams;
        this.articles = articles;
    }

    @GetMapping(path = "/articles/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@PathVariable long id, @AuthenticationPrincipal Person reader) {
        return streams.open(articles.one(id).id(), reader);
    }
}
