package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * "A poisoned present", and "it is a poisoned gift" from the same mouth; "like the inside of a
 * violin", and a report that has a cello: the words around agree, and one is another.
 */
final class WordExchanged implements Rule {

    private static final Reason QUOTED =
            new Reason("word-exchanged", SuggestedIssue.QUOTATION, Weight.MEDIUM);
    private static final Reason REPORTED =
            new Reason("word-exchanged", SuggestedIssue.PARAPHRASE, Weight.HIGH);
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "");
    private static final Set<String> CALLS =
            Set.of(
                    "called",
                    "calls",
                    "spoke",
                    "speaks",
                    "described",
                    "describes",
                    "termed",
                    "praised",
                    "words");
    private static final int TOLD = 8;
    private static final int SHORT = 3;
    private static final int MOST = 60;
    private static final int LONGEST = 14;
    private static final int FEWEST = 2;
    private static final int FAR = 45;
    private static final int RUN_IN_REPORT = 4;

    /** What stands between marks, sentence by sentence, and who says it. */
    private record Words(Attributed of, int paragraph, String who, List<Stretch> sentences) {

        boolean isTitle() {
            return of.paragraph().kind() == PassageKind.HEADLINE;
        }

        boolean isBy(Words other) {
            return who.equals(other.who)
                    || ((PRONOUNS.contains(who) || PRONOUNS.contains(other.who))
                            && Math.abs(paragraph - other.paragraph) <= 1)
                    || isTitle()
                    || other.isTitle();
        }
    }

    @Override
    public List<Doubt> in(ReadText text) {
        List<Words> said = said(text);
        var doubts = new ArrayList<Doubt>();
        for (Words one : said) {
            boolean phrase =
                    one.sentences().size() == 1
                            && one.of().quoted().closed()
                            && !one.isTitle()
                            && one.sentences().getFirst().size() <= LONGEST
                            && one.sentences().getFirst().size() >= FEWEST;
            for (Words other : said) {
                boolean again =
                        other.of().quoted().start() != one.of().quoted().start()
                                && (!one.of().isWhole()
                                        || other.isTitle()
                                        || other.of().quoted().start() < one.of().quoted().start());
                if (phrase
                        && again
                        && one.isBy(other)
                        && isBeside(one, other)
                        && isOtherwise(one, other)) {
                    doubts.add(
                            QUOTED.at(
                                    one.of().quoted().start(),
                                    one.of().quoted().end(),
                                    "The same speaker is quoted elsewhere with another word in this place; one of the two is not verbatim.",
                                    new int[] {
                                        other.of().quoted().start(), other.of().quoted().end()
                                    }));
                    break;
                }
            }
        }
        for (Words each : said) {
            reports(text, each, doubts);
        }
        return doubts;
    }

    /** Few words are told as a speech's own: "called it “a poisoned present”", right beside it. */
    private static boolean isBeside(Words one, Words other) {
        if (one.sentences().getFirst().size() > SHORT) {
            return true;
        }
        List<Token> words = one.of().paragraph().words();
        int at = one.of().paragraph().wordAt(one.of().quoted().start());
        boolean told = false;
        for (int i = at - 1; i >= Math.max(0, at - TOLD); i--) {
            told |= words.get(i).isOneOf(CALLS);
        }
        return told
                && Math.abs(one.paragraph() - other.paragraph()) <= 1
                && other.sentences().size() <= 2;
    }

    private static List<Words> said(ReadText text) {
        var persons = new Persons(text.sentences(), text.names());
        var said = new ArrayList<Words>();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            if (each.quoted().nested() || !ReadText.isCopy(each.paragraph().kind())) {
                continue;
            }
            var sentences = new ArrayList<Stretch>();
            for (Sentence sentence : each.paragraph().sentences()) {
                List<Token> inside =
                        sentence.tokens().stream()
                                .filter(t -> t.start() >= each.quoted().innerStart())
                                .filter(t -> t.end() <= each.quoted().innerEnd())
                                .limit(FAR)
                                .toList();
                Stretch stretch = Stretch.of(inside);
                if (stretch.size() > 0) {
                    sentences.add(stretch);
                }
            }
            String who = each.isAnswered() ? persons.behind(each) : "";
            said.add(
                    new Words(
                            each,
                            text.paragraphs().indexOf(each.paragraph()),
                            who.substring(who.lastIndexOf(' ') + 1),
                            sentences));
        }
        return said;
    }

    /** All of the one stands in the other but for a word, or all of its words in another order. */
    private static boolean isOtherwise(Words one, Words other) {
        Stretch part = one.sentences().getFirst();
        boolean whole = one.of().isWhole();
        for (Stretch sentence : other.sentences()) {
            boolean exchanged =
                    part.exchanges(sentence).stream()
                            .anyMatch(each ->
                                    each.run() == part.size() - 1
                                            && each.meaning() >= 1
                                            && (!whole || each.run() >= RUN_IN_REPORT));
            if (exchanged || isTurned(part, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTurned(Stretch one, Stretch other) {
        Set<String> here = one.content();
        Set<String> shared = Content.shared(here, other.content());
        int larger = Math.max(here.size(), other.content().size());
        return shared.size() >= RUN_IN_REPORT
                && shared.size() * 5 >= larger * 4
                && one.size() >= 6
                && !String.join(" ", other.stems()).contains(String.join(" ", one.stems()))
                && !String.join(" ", one.stems()).contains(String.join(" ", other.stems()));
    }

    /** The sentences in the outlet's words beside a quotation. */
    private static void reports(ReadText text, Words said, List<Doubt> doubts) {
        int last = Math.min(text.paragraphs().size() - 1, said.paragraph() + 1);
        for (int p = Math.max(0, said.paragraph() - 1); p <= last; p++) {
            Paragraph paragraph = text.paragraphs().get(p);
            if (paragraph.kind() != PassageKind.BODY
                    || paragraph.sentences().size() > LONGEST
                    || said.sentences().size() > LONGEST) {
                continue;
            }
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.size() > FAR
                        || sentence.tokens().stream().anyMatch(t -> isMarked(text, t))) {
                    continue;
                }
                Stretch report = Stretch.of(sentence.tokens());
                for (Stretch each : said.sentences()) {
                    Stretch.Exchange found = exchanged(report, each);
                    if (found != null
                            && doubts.stream().noneMatch(d -> d.start() == sentence.start())) {
                        doubts.add(
                                REPORTED.at(
                                        sentence.start(),
                                        sentence.end(),
                                        "The report says \u201c"
                                                + found.here().form()
                                                + "\u201d where the quotation has \u201c"
                                                + found.there().form()
                                                + "\u201d.",
                                        new int[] {
                                            said.of().quoted().start(), said.of().quoted().end()
                                        }));
                    }
                }
            }
        }
    }

    /** Quoted, or a mark that has lost its other half. */
    private static boolean isMarked(ReadText text, Token token) {
        return text.isQuoted(token) || "\"“”".contains(token.form());
    }

    private static Stretch.@Nullable Exchange exchanged(Stretch report, Stretch said) {
        for (Stretch.Exchange each : report.exchanges(said)) {
            boolean alike =
                    each.here().tag() == each.there().tag() && each.here().tag() != Tag.VERB;
            if (alike && each.run() >= RUN_IN_REPORT && each.meaning() >= 2) {
                return each;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return QUOTED.rule();
    }
}
