package newsroom.sic.export.webannotation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Outcome;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.Anchor;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation as the W3C's Web Annotation Data Model has it. What it is for stands in its
 * motivation, and in the purpose of each body.
 *
 * @param json without the context, as it stands in a page
 * @param tag the version that a change names, that of its foreign properties, and what tells two
 *     representations apart
 */
record AnnotationDocument(ObjectNode json, String tag) {

    /** All that goes into one. */
    record Known(
            AnnotationView annotation,
            ClaimView claim,
            ArticleView article,
            List<EvidenceView> evidence,
            List<QueryView> queries,
            @Nullable DecisionView decision,
            ForeignProperties foreign,
            Map<Long, String> names,
            Map<Long, String> usernames) {}

    static AnnotationDocument of(Known known, Iris iris) {
        AnnotationView annotation = known.annotation();
        Bodies bodies = new Bodies(known);
        ObjectNode json = ForeignProperties.object();
        json.put("id", iris.annotation(annotation.id()));
        json.put("type", "Annotation");
        ArrayNode motivation = json.putArray("motivation");
        bodies.motivations().forEach(motivation::add);
        json.set("creator", agent(annotation.author(), known));
        json.put("created", annotation.createdAt().toString());
        json.put("modified", annotation.updatedAt().toString());
        json.set("body", bodies.all());
        json.set("target", target(known, iris));
        ForeignProperties.addTo(json, known.foreign().onAnnotation());
        return new AnnotationDocument(
                json,
                annotation.version()
                        + "."
                        + known.foreign().version()
                        + "-"
                        + Fingerprint.of(json.toString()));
    }

    /** By itself, with the context. */
    byte[] whole() {
        ObjectNode whole = ForeignProperties.object();
        whole.put("@context", JsonLd.CONTEXT);
        whole.setAll(json);
        return JsonLd.JSON.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The version of the foreign properties that a tag names.
     *
     * @return -1 where it names none
     */
    static int foreignVersion(String tag) {
        int point = tag.indexOf('.');
        int dash = tag.indexOf('-');
        return point > 0 && dash > point && tag.substring(point + 1, dash).matches("\\d{1,9}")
                ? Integer.parseInt(tag.substring(point + 1, dash))
                : -1;
    }

    /** What is said besides the finding, by what tells it apart. */
    Set<String> marksBesides() {
        Set<String> marks = new LinkedHashSet<>();
        json.path("body")
                .forEach(body -> {
                    String purpose = body.path("purpose").asString("");
                    if (Set.of("questioning", "linking", "moderating").contains(purpose)) {
                        marks.add(SentBodies.mark(body));
                    }
                });
        return marks;
    }

    private static ObjectNode agent(long account, Known known) {
        ObjectNode person = ForeignProperties.object();
        person.put("type", "Person");
        person.put("name", known.names().getOrDefault(account, "?"));
        person.put("nickname", known.usernames().getOrDefault(account, "?"));
        return person;
    }

    private static ObjectNode target(Known known, Iris iris) {
        Anchor anchor = known.claim().anchor();
        ObjectNode target = ForeignProperties.object();
        target.put("type", "SpecificResource");
        target.put("source", iris.text(known.article().id(), anchor.revision()));
        target.put("scope", iris.article(known.article().id()));
        ArrayNode selectors = target.putArray("selector");
        ObjectNode quote = selectors.addObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", anchor.exact());
        if (!anchor.quote().prefix().isEmpty()) {
            quote.put("prefix", anchor.quote().prefix());
        }
        if (!anchor.quote().suffix().isEmpty()) {
            quote.put("suffix", anchor.quote().suffix());
        }
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", anchor.span().start())
                .put("end", anchor.span().end());
        ForeignProperties.addTo(target, known.foreign().onTarget());
        return target;
    }

    /** What it says, body by body. */
    private static final class Bodies {

        private final Known known;
        private final ArrayNode all = JsonLd.JSON.createArrayNode();
        private final Set<String> motivations = new LinkedHashSet<>(Set.of("assessing"));

        Bodies(Known known) {
            this.known = known;
            finding();
            known.queries().forEach(this::question);
            known.evidence().forEach(this::link);
            moderating();
            known.foreign().bodies().forEach(all::add);
        }

        private void finding() {
            var finding = known.annotation().finding();
            if (!finding.body().isEmpty()) {
                ObjectNode body = text("commenting", finding.body(), "text/markdown");
                ForeignProperties.addTo(body, known.foreign().onFinding());
                motivations.add("commenting");
            }
            if (finding.correction() != null) {
                ObjectNode body = text("editing", finding.correction(), "text/plain");
                String language = known.article().details().language();
                if (language != null) {
                    body.put("language", language);
                }
            }
            if (finding.proposedVerdict() != null) {
                word("tagging", finding.proposedVerdict().slug());
            }
            word("classifying", finding.issue().words());
            word("classifying", finding.severity().words());
        }

        private void question(QueryView query) {
            text("questioning", query.question(), "text/plain")
                    .put("created", query.askedAt().toString());
            motivations.add("questioning");
        }

        private void link(EvidenceView piece) {
            String url = piece.details().url();
            if (url != null) {
                ObjectNode body = all.addObject();
                body.put("type", "SpecificResource");
                body.put("purpose", "linking");
                body.put("source", URI.create(url).toASCIIString());
                motivations.add("linking");
            }
        }

        /** How the desk's review of it stands, and who said so last, where somebody did. */
        private void moderating() {
            ObjectNode body = word("moderating", known.annotation().state().slug());
            DecisionView decision = known.decision();
            if (decision != null && leadsTo(decision.outcome()) == known.annotation().state()) {
                body.set("creator", agent(decision.decidedBy(), known));
                body.put("created", at(decision.at()));
            }
        }

        private static ReviewState leadsTo(Outcome outcome) {
            return switch (outcome) {
                case APPROVED -> ReviewState.APPROVED;
                case CHANGES_REQUESTED -> ReviewState.CHANGES_REQUESTED;
                case REJECTED -> ReviewState.REJECTED;
            };
        }

        private static String at(Instant moment) {
            return moment.toString();
        }

        private ObjectNode word(String purpose, String word) {
            return text(purpose, word, "text/plain").put("language", "en");
        }

        private ObjectNode text(String purpose, String value, String format) {
            return all.addObject()
                    .put("type", "TextualBody")
                    .put("purpose", purpose)
                    .put("value", value)
                    .put("format", format);
        }

        ArrayNode all() {
            return all;
        }

        Set<String> motivations() {
            return motivations;
        }
    }
}
