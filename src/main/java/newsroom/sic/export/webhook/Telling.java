package newsroom.sic.export.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.annotation.AnnotationEvent;
import newsroom.sic.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * What is told: what happened, and by which addresses of the API more is to be had. Nothing that
 * people wrote: who may read that is for the API to say.
 *
 * @param data numbers, paths and words of ours
 */
record Telling(Occasion occasion, Map<String, @Nullable Object> data) {

    static Telling of(Occasion occasion, String state, AnnotationEvent event) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("annotationId", event.annotationId());
        data.put("url", "/api/v1/annotations/" + event.annotationId());
        data.put("claimId", event.claim().id());
        data.put("articleId", event.claim().articleId());
        data.put("state", state);
        data.put("seal", seal(event));
        return new Telling(occasion, data);
    }

    static Telling ofArticle(Occasion occasion, String state, long articleId) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("articleId", articleId);
        data.put("url", "/api/v1/articles/" + articleId);
        data.put("state", state);
        return new Telling(occasion, data);
    }

    static Telling test(long webhookId) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("webhookId", webhookId);
        data.put("url", "/api/v1/webhooks/" + webhookId);
        return new Telling(Occasion.TEST, data);
    }

    /** The fields in the order in which they are signed. */
    Map<String, Object> at(Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", occasion.code());
        body.put("timestamp", at.toString());
        body.put("data", data);
        return body;
    }

    private static @Nullable String seal(AnnotationEvent event) {
        return event.changes().stream()
                .filter(change -> change.what().equals("seal"))
                .map(Change::to)
                .findFirst()
                .orElse(null);
    }
}
