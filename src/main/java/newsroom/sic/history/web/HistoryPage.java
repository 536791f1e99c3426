package newsroom.sic.history.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import newsroom.sic.history.Entry;
import newsroom.sic.history.web.Redline.Stretch;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A part of the history of one thing, as it stands on the page.
 *
 * @param older the address of the next part; null on the last
 */
record HistoryPage(Mention of, List<Happening> happenings, @Nullable String older) {

    /** A thing as it is spoken of, and its page if it has one. */
    record Mention(String words, @Nullable String address) {}

    /**
     * One entry.
     *
     * @param on what it happened to; null when that is what the page is about
     */
    record Happening(
            long seq,
            Instant at,
            String when,
            String who,
            String action,
            @Nullable Mention on,
            List<Value> values) {}

    /** A value with what is gone and what is new. */
    record Value(String what, List<Stretch> stretches) {}

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.ENGLISH);

    static HistoryPage of(Subject subject, Slice<Entry> part, ZoneId zone) {
        var when = WHEN.withZone(zone);
        return new HistoryPage(
                mention(subject),
                part.items().stream().map(entry -> happening(entry, subject, when)).toList(),
                part.next() == null ? null : address(subject) + "/history?after=" + part.next());
    }

    public String title() {
        return "History of " + of.words();
    }

    private static Happening happening(Entry entry, Subject page, DateTimeFormatter when) {
        return new Happening(
                entry.seq(),
                entry.at(),
                when.format(entry.at()),
                Words.visible(entry.actorName()),
                Words.visible(entry.action()),
                entry.subject().equals(page) ? null : mention(entry.subject()),
                entry.changes().stream()
                        .map(change ->
                                new Value(
                                        Words.visible(change.what()),
                                        Redline.between(change.from(), change.to())))
                        .toList());
    }

    private static Mention mention(Subject subject) {
        return new Mention(subject.kind() + " " + subject.id(), address(subject));
    }

    private static @Nullable String address(Subject subject) {
        return switch (subject.kind()) {
            case "article" -> "/articles/" + subject.id();
            case "claim" -> "/claims/" + subject.id();
            case "annotation" -> "/annotations/" + subject.id();
            default -> null;
        };
    }
}
