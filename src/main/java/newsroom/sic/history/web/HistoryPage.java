package newsroom.sic.history.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import newsroom.sic.text.WordDiff;
import newsroom.sic.text.WordDiff.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A part of the history of one thing, as it stands on the page.
 *
 * @param older the address of the next part; null on the last
 */
record HistoryPage(Mention of, List<Happening> happenings, @Nullable String older) {

    /** A thing as it is spoken of, and its page if it has one, still. */
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

    /**
     * @param gone what has no page any more
     */
    static HistoryPage of(Subject subject, Slice<Entry> part, Set<Subject> gone, InWords words) {
        return new HistoryPage(
                mention(subject, gone, words),
                part.items().stream().map(entry -> happening(entry, subject, gone, words)).toList(),
                part.next() == null ? null : address(subject) + "/history?after=" + part.next());
    }

    private static Happening happening(
            Entry entry, Subject page, Set<Subject> gone, InWords words) {
        return new Happening(
                entry.seq(),
                entry.at(),
                words.when(entry.at()),
                ControlPictures.in(entry.actorName()),
                ControlPictures.in(words.action(entry.action())),
                entry.subject().equals(page) ? null : mention(entry.subject(), gone, words),
                entry.changes().stream()
                        .map(change ->
                                new Value(
                                        ControlPictures.in(words.what(change.what())),
                                        WordDiff.between(
                                                shown(words, change.what(), change.from()),
                                                shown(words, change.what(), change.to()))))
                        .toList());
    }

    private static @Nullable String shown(InWords words, String what, @Nullable String value) {
        String told = words.value(what, value);
        return told == null ? null : ControlPictures.in(told);
    }

    private static Mention mention(Subject subject, Set<Subject> gone, InWords words) {
        return gone.contains(subject)
                ? new Mention(words.gone(subject), null)
                : new Mention(words.subject(subject), address(subject));
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
