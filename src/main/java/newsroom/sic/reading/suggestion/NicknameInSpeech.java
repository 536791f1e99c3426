package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;

/** Somebody addressed by a short form that the text does not explain. */
final class NicknameInSpeech implements Rule {

    private static final Set<String> DERIVED = Set.of("n", "ns", "ic", "an", "ans", "ese", "i");
    private static final Set<String> MARKS = Set.of(",", "“", "”", "\"", "‘", "’", "!");
    private static final int SHORTEST = 3;
    private static final int MOST = 300;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Named name : text.names().subList(0, Math.min(MOST, text.names().size()))) {
            Sentence sentence = text.sentences().get(name.sentence());
            boolean address =
                    !name.form().contains(" ")
                            && name.form().length() >= SHORTEST
                            && text.isQuoted(sentence.at(name.from()))
                            && isSetOff(sentence, name);
            String full = address ? full(text, name.form()) : "";
            if (!full.isEmpty()) {
                doubts.add(
                        doubt(
                                sentence.at(name.from()).start(),
                                sentence.at(name.to() - 1).end(),
                                "Probably short for " + full + "; the text does not say so.",
                                List.of()));
            }
        }
        return doubts;
    }

    /** Between marks of its own, or behind and before a comma, as people are addressed. */
    private static boolean isSetOff(Sentence sentence, Named name) {
        boolean before =
                name.from() > 0
                        && (sentence.at(name.from() - 1).isOneOf(MARKS)
                                || (sentence.isAt(name.from() - 1, "but") && name.from() <= 2));
        boolean behind = name.to() < sentence.size() && sentence.at(name.to()).isOneOf(MARKS);
        return before && behind;
    }

    private static String firstName(Named name) {
        int space = name.form().indexOf(' ');
        return space < 0 ? name.form() : name.form().substring(0, space);
    }

    /** "Larsie" of Lars. */
    private static boolean isPetName(Named other, String first, String form) {
        return other.form().contains(" ")
                && other.kind() == NameKind.PERSON
                && first.length() >= SHORTEST
                && form.length() > first.length()
                && form.length() <= first.length() + SHORTEST
                && form.startsWith(first)
                && (form.endsWith("y") || form.endsWith("ie"));
    }

    private static String full(ReadText text, String form) {
        String end = form.toLowerCase(Locale.ROOT);
        for (Named other : text.names()) {
            String first = firstName(other).toLowerCase(Locale.ROOT);
            boolean part =
                    other.form().contains(" ")
                            && other.kind() == NameKind.PERSON
                            && first.length() > end.length()
                            && !DERIVED.contains(
                                    first.substring(Math.min(first.length(), end.length())))
                            && (first.endsWith(end) || first.startsWith(end));
            if (other.form().endsWith(" " + form)) {
                return "";
            }
            part |= isPetName(other, first, end);
            if (part) {
                return other.form();
            }
        }
        return "";
    }

    @Override
    public String name() {
        return "nickname-in-speech";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.NAME, Weight.LOW, start, end, because, related);
    }
}
