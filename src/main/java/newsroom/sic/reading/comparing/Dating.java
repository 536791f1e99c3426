package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.Reach;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** What happens on the days that one sentence names. */
record Dating(Sentence sentence) {

    private static final int NEAR = 14;

    private static final Set<String> EVENTS =
            Set.of(
                    "summit",
                    "conference",
                    "election",
                    "ceremony",
                    "referendum",
                    "hearing",
                    "trial",
                    "wedding",
                    "funeral",
                    "festival",
                    "match",
                    "final",
                    "concert",
                    "parade",
                    "congress",
                    "convention",
                    "signing",
                    "launch",
                    "opening",
                    "inauguration",
                    "vote",
                    "strike",
                    "attack",
                    "earthquake",
                    "explosion",
                    "crash",
                    "visit",
                    "meeting",
                    "talks");

    /**
     * @param within the same date, read in a year that is the same for all texts
     */
    Bearing bearing(Found date, Found within, Span span) {
        int event = event(date);
        Set<String> names = names(date);
        var qualifiers = new LinkedHashSet<String>();
        for (int i = event - 1; i >= 0 && isName(sentence.at(i)); i--) {
            qualifiers.add(sentence.at(i).lower());
        }
        boolean yearless = date.first() == null && isInAnyYear(within);
        Found read = yearless ? within : date;
        Part part = Part.of(sentence, date, read);
        return new Bearing(
                span,
                true,
                event < 0 ? "" : sentence.at(event).lower().replaceAll("(?<!k)s$", ""),
                "",
                Set.of(),
                Topic.in(sentence, Math.max(0, date.from() - NEAR), end(date)),
                without(names, qualifiers),
                qualifiers,
                Reach.HOLDS,
                false,
                false,
                part.first(),
                part.last(),
                yearless);
    }

    /**
     * A month, or days of one; "Friday" and "a year ago" are nothing without a day to count from.
     */
    private static boolean isInAnyYear(Found within) {
        LocalDate first = within.first();
        LocalDate last = within.last();
        return first != null
                && last != null
                && (within.form() == DateForm.PARTIAL || isMonth(first, last));
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return last.toEpochDay() - first.toEpochDay() >= Part.LONGER_THAN_A_WEEK
                && first.getMonth() == last.getMonth();
    }

    private static Set<String> without(Set<String> names, Set<String> some) {
        var left = new LinkedHashSet<>(names);
        left.removeAll(some);
        return left;
    }

    private int end(Found date) {
        return Math.min(sentence.size(), date.to() + NEAR);
    }

    /** The nearest word for an event; -1 where there is none. */
    private int event(Found date) {
        int nearest = -1;
        int distance = NEAR + 1;
        for (int i = Math.max(0, date.from() - NEAR); i < end(date); i++) {
            int away = i < date.from() ? date.from() - i : i - date.to() + 1;
            if (isEvent(sentence.at(i)) && away < distance) {
                nearest = i;
                distance = away;
            }
        }
        return nearest;
    }

    private static boolean isEvent(Token token) {
        return EVENTS.contains(token.lower()) || EVENTS.contains(Topic.of(token.lower()));
    }

    private Set<String> names(Found date) {
        var names = new LinkedHashSet<String>();
        for (int i = Math.max(0, date.from() - NEAR); i < end(date); i++) {
            boolean within = i >= date.from() && i < date.to();
            if (!within && isName(sentence.at(i)) && !isEvent(sentence.at(i))) {
                names.add(sentence.at(i).lower());
            }
        }
        return names;
    }

    private static boolean isName(Token token) {
        return token.isWord() && token.isCapital() && token.isNoun();
    }

    /** "early July", "later in July": a part of a month, when the words single one out. */
    private record Part(@Nullable LocalDate first, @Nullable LocalDate last) {

        private static final int EARLY = 10;
        private static final int MIDDLE = 20;
        private static final int LONGER_THAN_A_WEEK = 27;

        static Part of(Sentence sentence, Found date, Found read) {
            LocalDate first = read.first();
            LocalDate last = read.last();
            if (first == null
                    || last == null
                    || last.toEpochDay() - first.toEpochDay() < LONGER_THAN_A_WEEK
                    || first.getMonth() != last.getMonth()) {
                return new Part(first, last);
            }
            Set<String> said = new LinkedHashSet<>();
            for (int i = Math.max(0, date.from() - 3); i < date.to(); i++) {
                said.add(sentence.at(i).lower());
            }
            if (said.contains("early")) {
                return new Part(first, first.withDayOfMonth(EARLY));
            }
            if (said.contains("late") || said.contains("later") || said.contains("end")) {
                return new Part(first.withDayOfMonth(MIDDLE + 1), last);
            }
            return new Part(first, last);
        }
    }
}
