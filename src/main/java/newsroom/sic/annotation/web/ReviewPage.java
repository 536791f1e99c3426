package newsroom.sic.annotation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.annotation.WaitingLoad;
import newsroom.sic.claim.ClaimView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What waits for a reviewer, and the annotation at hand.
 *
 * @param withOthers what this reviewer wrote or last edited, so that somebody else decides
 * @param sheet null where nothing waits
 * @param next from where the list goes on; null at its end
 * @param oldest how long the oldest waits; null when nothing does
 * @param after from where this part of the list goes on; null at its beginning
 */
record ReviewPage(
        List<Waiting> waiting,
        List<Waiting> withOthers,
        @Nullable AnnotationSheet sheet,
        @Nullable String next,
        WaitingLoad load,
        @Nullable Age oldest,
        ReviewOrder order,
        @Nullable String after) {

    /**
     * An annotation in the list, with its claim.
     *
     * @param seal over what the page shows it to rest on; null unless it may be decided on together
     *     with others
     */
    record Waiting(AnnotationView annotation, ClaimView claim, Age age, @Nullable String seal) {

        /** What a form says of it when it is chosen. */
        public String entry() {
            return annotation.id() + ":" + annotation.version() + ":" + seal;
        }
    }

    /** Whether any of the list can be decided on together with others. */
    public boolean hasBunch() {
        return waiting.stream().anyMatch(row -> row.seal() != null);
    }

    /** The same place in the list with another annotation at hand. */
    public String at(AnnotationView annotation) {
        return address(order, after, annotation.id());
    }

    /** The key that leads there from the annotation at hand; null unless it is the one beside. */
    public @Nullable String key(AnnotationView annotation) {
        List<Long> ids = waiting.stream().map(row -> row.annotation().id()).toList();
        int here = sheet == null ? -1 : ids.indexOf(sheet.annotation().id());
        int there = ids.indexOf(annotation.id());
        return here < 0 || Math.abs(there - here) != 1 ? null : there > here ? "j" : "k";
    }

    public String further() {
        return address(order, next, null);
    }

    public String ordered(ReviewOrder other) {
        return address(other, null, null);
    }

    private static String address(
            ReviewOrder order, @Nullable String after, @Nullable Long annotation) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/review");
        List<Object> values = new ArrayList<>();
        if (order != ReviewOrder.OLDEST) {
            address.queryParam("order", order.slug());
        }
        if (after != null) {
            address.queryParam("after", "{after}");
            values.add(after);
        }
        if (annotation != null) {
            address.queryParam("at", Objects.toString(annotation));
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
