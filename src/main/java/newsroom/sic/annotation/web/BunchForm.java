package newsroom.sic.annotation.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.annotation.Bunch;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Decisions in one go as a browser sends them.
 *
 * @param id each as {@code id:version:seal}, as it was seen
 * @param decision "approve" or "reject"
 * @param order of the list that they were chosen from
 * @param after where that part of the list began
 */
record BunchForm(
        @Nullable List<String> id,
        @Nullable String decision,
        @Nullable String comment,
        @Nullable String order,
        @Nullable String after) {

    private static final Pattern ENTRY = Pattern.compile("(\\d{1,18}):(\\d{1,9}):([0-9a-f]{64})");

    List<String> entries() {
        return Objects.requireNonNullElse(id, List.<String>of()).stream().distinct().toList();
    }

    List<Bunch.Chosen> chosen() {
        return entries().stream().map(BunchForm::chosen).toList();
    }

    private static Bunch.Chosen chosen(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw unreadable();
        }
        return new Bunch.Chosen(
                Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    boolean approves() {
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "approve" -> true;
            case "reject" -> false;
            default -> throw unreadable();
        };
    }

    ReviewOrder inOrder() {
        return ReviewOrder.of(order);
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Kind.MALFORMED, "annotation.refused.unreadable-choice");
    }
}
