package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * "She has ruled out a strike", and beside it "I do not rule out a strike": what the report says of
 * somebody, the words quoted right beside it deny, or the other way round.
 */
final class ReportedAgainstWords implements Rule {

    private static final Reason REASON =
            new Reason("reported-against-words", SuggestedIssue.PARAPHRASE, Weight.HIGH);

    /** A report with one of these denies by itself, asks, or tells of what might be. */
    private static final Set<String> TURNED =
            Set.of(
                    "deny",
                    "denied",
                    "denies",
                    "denying",
                    "reject",
                    "rejected",
                    "rejects",
                    "refuse",
                    "refused",
                    "refuses",
                    "refusing",
                    "fail",
                    "failed",
                    "lack",
                    "lacks",
                    "against",
                    "oppose",
                    "opposed",
                    "opposes",
                    "warn",
                    "warned",
                    "warns",
                    "unlikely",
                    "prevent",
                    "avoid",
                    "stop",
                    "dismissed",
                    "dismiss",
                    "if",
                    "whether",
                    "unless",
                    "but",
                    "although",
                    "though",
                    "despite",
                    "however",
                    "little",
                    "few",
                    "hardly",
                    "instead",
                    "rather",
                    "asked",
                    "question",
                    "critics",
                    "accused",
                    "accuse",
                    "else");

    private static final Set<String> VOICES = WordList.named("offices");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final int MOST = 60;
    private static final int LONGEST = 32;
    private static final int FRONT = 5;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            if (each.quoted().nested() || each.paragraph().kind() != PassageKind.BODY) {
                continue;
            }
            int at = text.paragraphs().indexOf(each.paragraph());
            for (Sentence said : each.paragraph().sentences()) {
                Sides words = said.size() > 2 * LONGEST ? null : words(said, each);
                if (words == null) {
                    continue;
                }
                for (int p = Math.max(0, at - 1);
                        p <= Math.min(text.paragraphs().size() - 1, at + 1);
                        p++) {
                    compare(text, text.paragraphs().get(p), each, said, words, doubts);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Sides words(Sentence said, Attributed each) {
        int from = 0;
        int to = said.size();
        while (from < to && said.at(from).start() < each.quoted().innerStart()) {
            from++;
        }
        while (to > from && said.at(to - 1).end() > each.quoted().innerEnd()) {
            to--;
        }
        boolean bound = said.tokens().stream().anyMatch(t -> t.is("if") || t.is("unless"));
        return to - from < 3 || bound || said.isAt(to - 1, "?") ? null : Sides.of(said, from, to);
    }

    private static void compare(
            ReadText text,
            Paragraph paragraph,
            Attributed each,
            Sentence said,
            Sides words,
            List<Doubt> doubts) {
        if (paragraph.kind() != PassageKind.BODY) {
            return;
        }
        for (Sentence report : paragraph.sentences()) {
            if (report.size() > LONGEST
                    || Math.abs(report.n() - said.n()) > 2
                    || !isOf(report, each)
                    || report.tokens().stream()
                            .anyMatch(t -> text.isQuoted(t) || t.isOneOf(TURNED))) {
                continue;
            }
            Sides told = Sides.of(report, 0, report.size());
            if (told.denies() != words.denies()
                    && told.isTurnedBy(words)
                    && doubts.stream().noneMatch(d -> d.start() == report.start())) {
                doubts.add(
                        REASON.at(
                                report.start(),
                                report.end(),
                                "The report and the words \u201c"
                                        + text.slice(
                                                Math.max(said.start(), each.quoted().innerStart()),
                                                Math.min(said.end(), each.quoted().innerEnd()))
                                        + "\u201d say the contrary of each other.",
                                new int[] {each.quoted().start(), each.quoted().end()}));
            }
        }
    }

    /** About the speaker: by name, by office or by a pronoun at its head. */
    private static boolean isOf(Sentence report, Attributed each) {
        if (!each.isAnswered()) {
            return each.quoted().dash()
                    && report.end() <= each.paragraph().start()
                    && report.at(0).tag() == Tag.PROPN;
        }
        String last = each.speaker().substring(each.speaker().lastIndexOf(' ') + 1);
        for (int i = 0; i < Math.min(FRONT, report.size()); i++) {
            Token token = report.at(i);
            String stem = Stem.of(token.lower());
            boolean office =
                    (VOICES.contains(token.lower()) || VOICES.contains(stem))
                            && each.speaker().toLowerCase(Locale.ROOT).contains(stem);
            if (token.form().equals(last) || token.isOneOf(PRONOUNS) || office) {
                return true;
            }
        }
        int end = report.size() - 1;
        return end > FRONT
                && (report.at(end - 1).form().equals(last)
                        || report.at(end - 2).form().equals(last));
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
