package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** Words between marks that occur nowhere in the speech that the text goes on to give. */
final class QuotedButNotSaid implements Rule {

    private static final int SPEECH = 60;
    private static final int LONGEST = 80;
    private static final int MOST = 60;

    /** The share of the copy from which on a text gives a speech rather than quotes from it. */
    private static final double MOSTLY = 0.35;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        boolean oneSpeaker = Said.speakers(text) == 1;
        int copyWords = text.copy().stream().mapToInt(Sentence::size).sum();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            PassageKind kind = each.paragraph().kind();
            boolean title = kind == PassageKind.CROSSHEAD || kind == PassageKind.HEADLINE;
            if (!ReadText.isCopy(kind)
                    || each.quoted().length() > LONGEST
                    || each.quoted().dash()
                    || each.quoted().nested()) {
                continue;
            }
            if (title
                    ? !isElsewhere(text, each)
                    : oneSpeaker && isOfReportedSpeech(text, each, copyWords)) {
                doubts.add(
                        doubt(
                                each.quoted().start(),
                                each.quoted().end(),
                                title
                                        ? "The title quotes words that stand nowhere in the text."
                                        : "These words are quoted, but the speech that the text gives does not contain them.",
                                List.of()));
            }
        }
        return doubts;
    }

    private static String words(ReadText text, Attributed each) {
        return Said.folded(text.slice(each.quoted().innerStart(), each.quoted().innerEnd()));
    }

    private static boolean isElsewhere(ReadText text, Attributed each) {
        String words = words(text, each);
        String others =
                Said.folded(
                        text.slice(0, each.quoted().start())
                                + " "
                                + text.slice(each.quoted().end(), text.text().length()));
        return others.contains(words);
    }

    /** In a text that gives one speaker's speech at length, a phrase of his that is not in it. */
    private static boolean isOfReportedSpeech(ReadText text, Attributed each, int copyWords) {
        if (each.isWhole() || !each.quoted().closed() || isTitle(each) || !goesOn(text, each)) {
            return false;
        }
        List<String> speech = Said.atLength(text, each);
        int length = speech.stream().mapToInt(s -> s.split(" ").length).sum();
        String words = words(text, each);
        return length >= SPEECH
                && length >= copyWords * MOSTLY
                && speech.size() >= 3
                && speech.stream().noneMatch(s -> Said.holds(s, words));
    }

    /** "Morning Joe": a name between marks, not somebody's words. */
    private static boolean isTitle(Attributed each) {
        return each.paragraph().words().stream()
                .filter(word -> each.quoted().holds(word.start()) && word.isWord())
                .filter(word -> word.form().length() > 3)
                .allMatch(Token::isCapital);
    }

    /** Whether speech at length still follows. */
    private static boolean goesOn(ReadText text, Attributed each) {
        return text.speech().stream()
                .anyMatch(other -> other.quoted().start() > each.quoted().end() && other.isWhole());
    }

    @Override
    public String name() {
        return "quoted-but-not-said";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.QUOTATION, Weight.MEDIUM, start, end, because, related);
    }
}
