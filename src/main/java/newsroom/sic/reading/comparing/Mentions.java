package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.date.Dates;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Figures;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Tagger;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.Tokens;
import org.jspecify.annotations.Nullable;

/** All figures and dates of a short text, with what they are about. */
record Mentions(List<Mention> figures, List<Mention> dates, Set<String> topics, Set<String> names) {

    private static final int REACH = 8;
    private static final int FAR = 15;

    static Mentions in(String text, LocalDate written, Tagger tagger) {
        var sentence =
                new Sentence(
                        1,
                        0,
                        text.length(),
                        PassageKind.BODY,
                        tagger.tag(Tokens.of(text, 0, text.length())));
        List<Found> dates = new Dates(written, false).in(sentence);
        Set<String> names = names(sentence);
        var figures = new ArrayList<Mention>();
        List<Quantity> quantities = Figures.in(sentence, dates);
        var marked = new BitSet();
        quantities.forEach(each -> marked.set(each.from(), each.to()));
        Extent when = dates.size() == 1 ? DateExtent.of(sentence, dates.getFirst()) : null;
        // "934 cases, of which 392 were in …": what has no noun counts what the one before it does
        String head = "";
        for (Quantity figure : quantities) {
            String own = head(sentence, figure);
            head = own.isEmpty() && figure.isPlainCount() ? head : own;
            figures.add(figure(sentence, figure, names, marked, when, head));
        }
        var days = new ArrayList<Mention>();
        for (Found date : dates) {
            Extent extent = DateExtent.of(sentence, date);
            if (extent != null) {
                days.add(date(sentence, date, extent, names));
            }
        }
        return new Mentions(figures, days, Topic.in(sentence, 0, sentence.size()), names);
    }

    private static Mention figure(
            Sentence sentence,
            Quantity figure,
            Set<String> names,
            BitSet marked,
            @Nullable Extent when,
            String head) {
        Set<String> counted =
                figure.hasCounted()
                        ? Topic.in(sentence, figure.countedFrom(), figure.countedTo())
                        : Set.of();
        return new Mention(
                sentence,
                figure.from(),
                figure.to(),
                Extent.of(figure),
                figure.value().doubleValue(),
                (figure.upper() == null ? figure.value() : figure.upper()).doubleValue(),
                figure.unit(),
                head,
                counted,
                tight(sentence, figure, marked),
                near(sentence, figure.from(), Math.max(figure.to(), figure.countedTo())),
                when,
                names,
                figure.approximation(),
                verb(sentence, figure.from()));
    }

    private static String head(Sentence sentence, Quantity figure) {
        if (!figure.hasCounted()) {
            return "";
        }
        String last = Topic.of(sentence.at(figure.countedTo() - 1).lower());
        return last.equals("person") ? Fate.of(sentence, figure.countedTo()).orElse(last) : last;
    }

    private static Mention date(Sentence sentence, Found date, Extent extent, Set<String> names) {
        return new Mention(
                sentence,
                date.from(),
                date.to(),
                extent,
                Double.NaN,
                Double.NaN,
                "date",
                "",
                Set.of(),
                around(sentence, date.from(), date.to(), FAR),
                around(sentence, date.from(), date.to(), FAR),
                null,
                names,
                null,
                verb(sentence, date.from()));
    }

    /** Within a few words, and not past a full stop. */
    private static Set<String> near(Sentence sentence, int from, int to) {
        return around(sentence, from, to, REACH);
    }

    private static Set<String> around(Sentence sentence, int from, int to, int reach) {
        int left = from;
        while (left > 0 && from - left < reach && !isStop(sentence.at(left - 1))) {
            left--;
        }
        int right = to;
        while (right < sentence.size() && right - to < reach && !isStop(sentence.at(right))) {
            right++;
        }
        var near = new LinkedHashSet<>(Topic.in(sentence, left, from));
        near.addAll(Topic.in(sentence, to, right));
        return near;
    }

    /** Not past another figure; to the right, not past a comma either. */
    private static Set<String> tight(Sentence sentence, Quantity figure, BitSet marked) {
        int left = figure.from();
        while (left > 0
                && figure.from() - left < REACH
                && !isStop(sentence.at(left - 1))
                && !marked.get(left - 1)) {
            left--;
        }
        int to = Math.max(figure.to(), figure.countedTo());
        int right = to;
        while (right < sentence.size()
                && right - to < REACH
                && !isStop(sentence.at(right))
                && !sentence.isAt(right, ",")
                && !marked.get(right)) {
            right++;
        }
        var tight = new LinkedHashSet<>(Topic.in(sentence, left, figure.from()));
        tight.addAll(Topic.in(sentence, to, right));
        return tight;
    }

    /** The nearest full verb to the left, or else the next one to the right. */
    private static String verb(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
            if (sentence.at(i).tag() == Tag.VERB) {
                return Topic.of(sentence.at(i).lower());
            }
            if (isStop(sentence.at(i))) {
                break;
            }
        }
        for (int i = from; i < Math.min(sentence.size(), from + FAR); i++) {
            if (sentence.at(i).tag() == Tag.VERB) {
                return Topic.of(sentence.at(i).lower());
            }
        }
        return "";
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is(";");
    }

    private static Set<String> names(Sentence sentence) {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.isWord() && token.isCapital() && (token.tag() == Tag.PROPN || i > 0)) {
                names.add(token.form().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
