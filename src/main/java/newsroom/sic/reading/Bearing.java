package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.Set;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a figure or a date is about, in stems: enough to tell whether another one, in another text,
 * is about the same thing. Small enough to be kept.
 *
 * @param date whether it is a date
 * @param head what is counted, or what happens on that day; empty where the words do not say
 * @param verb what that does or what is done to it, where it is the subject; else empty
 * @param nouns what else it might count where there is no head
 * @param near the stems around it, and those that its sentence points back at
 * @param names capitalised words of its sentence in small letters, without those that merely
 *     qualify the head
 * @param qualifiers the names that do: "NATO" in "NATO countries"
 * @param running whether the words say that the count goes on: "already", "so far"
 * @param whole whether it is the size of a set: "the 32 countries"
 * @param from the first day of a date, in the year 2000 where the words give none
 */
public record Bearing(
        Span span,
        boolean date,
        String head,
        String verb,
        Set<String> nouns,
        Set<String> near,
        Set<String> names,
        Set<String> qualifiers,
        Reach reach,
        boolean running,
        boolean whole,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean yearless) {

    /** Among the qualifiers of what comes on top: "two new members". */
    public static final String ADDED = "+";

    public Bearing {
        nouns = Set.copyOf(nouns);
        near = Set.copyOf(near);
        names = Set.copyOf(names);
        qualifiers = Set.copyOf(qualifiers);
    }
}
