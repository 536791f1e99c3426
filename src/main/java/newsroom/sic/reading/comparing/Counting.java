package newsroom.sic.reading.comparing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.Reach;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.text.Span;

/** What the figures of one sentence count. */
record Counting(Sentence sentence, List<Found> dates, Set<String> before) {

    private static final int FAR = 15;
    private static final int TO_THE_VERB = 8;

    private static final Set<String> LEADS = Set.of("have", "has", "had", "be", "been", "was");
    private static final Set<String> COMES = Set.of("become", "became", "becomes", "becoming");
    private static final Set<String> EXPECTS =
            Set.of("will", "would", "could", "may", "might", "expect", "expects", "expected");
    private static final Set<String> ADDED =
            Set.of("additional", "new", "more", "further", "extra", "other", "another");
    private static final Set<String> GOES_ON = Set.of("already", "now", "currently", "yet");

    Bearing bearing(Quantity figure, Span span) {
        int to = Math.max(figure.to(), figure.countedTo());
        String head = head(figure);
        Reach reach = reach(figure, to);
        Set<String> qualifiers = qualifiers(figure);
        Set<String> near = around(figure.from(), to);
        near.addAll(before);
        Set<String> names = names();
        names.removeAll(qualifiers);
        return new Bearing(
                span,
                false,
                head,
                verb(to),
                nouns(figure.from()),
                near,
                names,
                qualifiers,
                reach,
                reach == Reach.REACHED || goesOn(figure.from(), to),
                figure.from() > 0
                        && sentence.at(figure.number()).tag() == Tag.NUM
                        && sentence.isAt(figure.from() - 1, "the"),
                null,
                null,
                false);
    }

    private String head(Quantity figure) {
        if (figure.hasCounted()) {
            String last = Topic.of(sentence.at(figure.countedTo() - 1).lower());
            return last.equals("person")
                    ? Fate.of(sentence, figure.countedTo()).orElse(last)
                    : last;
        }
        if (!figure.isOrdinal()) {
            return "";
        }
        if (figure.to() < sentence.size() && mayBeNoun(sentence.at(figure.to()))) {
            return Topic.of(sentence.at(figure.to()).lower());
        }
        return subject(figure.from());
    }

    /** "ally" looks like an adverb to the tagger. */
    private static boolean mayBeNoun(Token token) {
        return token.isNoun()
                || (token.isWord() && (token.tag() == Tag.ADV || token.tag() == Tag.ADJ));
    }

    /** "this agreement became the 17th": what stands before the verb. */
    private String subject(int from) {
        for (int i = from - 1; i > 0; i--) {
            if (sentence.at(i).isOneOf(COMES)) {
                return sentence.at(i - 1).isNoun() ? Topic.of(sentence.at(i - 1).lower()) : "";
            }
        }
        return "";
    }

    private Reach reach(Quantity figure, int to) {
        if (figure.isOrdinal()) {
            for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - 3); i--) {
                if (sentence.at(i).isOneOf(COMES)) {
                    boolean open = sentence.isAt(i - 1, "to") || sentence.at(i).is("becoming");
                    return open || isExpected(i, i) ? Reach.TO_COME : Reach.REACHED;
                }
            }
            return Reach.HOLDS;
        }
        return isExpected(figure.from(), to) ? Reach.EXPECTED : Reach.HOLDS;
    }

    /** To the left within the clause, or on the way to its own verb. */
    private boolean isExpected(int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - 4) && !sentence.isAt(i, ","); i--) {
            if (sentence.at(i).isOneOf(EXPECTS)) {
                return true;
            }
        }
        for (int i = to; i < Math.min(sentence.size(), to + TO_THE_VERB); i++) {
            if (sentence.at(i).tag() == Tag.VERB || sentence.isAt(i, ".")) {
                return false;
            }
            if (sentence.at(i).isOneOf(EXPECTS)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int from, int to) {
        int last = Math.min(sentence.size(), to + 4);
        for (int i = Math.max(0, from - 3); i < last; i++) {
            if (sentence.at(i).isOneOf(GOES_ON)
                    || (sentence.isAt(i, "so") && sentence.isAt(i + 1, "far"))) {
                return true;
            }
        }
        return false;
    }

    /** The full verb of which the figure is the subject: auxiliaries lead from the one to it. */
    private String verb(int to) {
        for (int i = to; i < Math.min(sentence.size(), to + TO_THE_VERB); i++) {
            Token token = sentence.at(i);
            if (token.tag() == Tag.VERB && !token.isOneOf(LEADS)) {
                return Topic.of(token.lower());
            }
            if (token.isNoun() || token.tag() == Tag.ADP || token.is(".") || token.is(";")) {
                return "";
            }
        }
        return "";
    }

    /** Nouns before a figure that stands alone: it counts one of them. */
    private Set<String> nouns(int from) {
        var nouns = new LinkedHashSet<String>();
        for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
            if (sentence.at(i).tag() == Tag.NOUN) {
                nouns.add(Topic.of(sentence.at(i).lower()));
            }
        }
        return nouns;
    }

    private Set<String> around(int from, int to) {
        var near = new LinkedHashSet<>(Topic.in(sentence, Math.max(0, from - FAR), from));
        near.addAll(Topic.in(sentence, to, Math.min(sentence.size(), to + FAR)));
        return near;
    }

    private Set<String> qualifiers(Quantity figure) {
        var names = new LinkedHashSet<String>();
        for (int i = figure.countedFrom(); i < figure.countedTo() - 1; i++) {
            if (sentence.at(i).isWord() && sentence.at(i).isCapital()) {
                names.add(sentence.at(i).lower());
            }
        }
        for (int i = figure.from(); i < figure.countedTo(); i++) {
            if (sentence.at(i).isOneOf(ADDED)) {
                names.add(Bearing.ADDED);
            }
        }
        if (sentence.isAt(figure.from() - 1, "additional")) {
            names.add(Bearing.ADDED);
        }
        return names;
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean named = token.tag() == Tag.PROPN || i > 0;
            if (token.isWord() && token.isCapital() && named) {
                names.add(token.lower());
            }
        }
        return names;
    }
}
