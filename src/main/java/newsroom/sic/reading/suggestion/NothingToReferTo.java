package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** "The meeting" at the head of a paragraph, and none was spoken of just before. */
final class NothingToReferTo implements Rule {

    private static final Set<String> EVENTS =
            Set.of(
                    "meeting",
                    "session",
                    "hearing",
                    "conference",
                    "ceremony",
                    "gathering",
                    "council");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    /** What is written down, and by which words a text may have spoken of it before. */
    private static final Map<String, Set<String>> PAPERS =
            Map.of(
                    "declaration", Set.of("declar", "statement", "document", "manifesto"),
                    "agreement", Set.of("agree", "accord", "deal", "pact", "treaty", "settle"),
                    "treaty", Set.of("pact", "accord", "agreement", "convention"),
                    "resolution", Set.of("motion", "resolv", "draft", "vote", "voting"),
                    "accord", Set.of("agree", "deal", "pact", "treaty"),
                    "memorandum", Set.of("agree", "memo", "document", "sign"),
                    "communique", Set.of("statement", "declar", "document"),
                    "survey", Set.of("poll", "asked", "questionnaire", "study", "respond"),
                    "letter", Set.of("wrote", "written", "sent", "note", "writ"),
                    "verdict", Set.of("rul", "court", "judge", "jury", "convict", "guilty"));

    private static final Set<String> DURING = Set.of("during", "at", "after", "before");
    private static final Set<String> AGAIN =
            Set.of("second", "third", "previous", "last", "latest");
    private static final Set<String> RELATED =
            Set.of(" met ", " meet", "talks", "summit", "visit", "trial", "court");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Paragraph> paragraphs = text.paragraphs();
        for (int i = 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).kind() != PassageKind.BODY
                    || paragraphs.get(i).words().size() < 4) {
                continue;
            }
            List<Token> words = paragraphs.get(i).words();
            boolean month = words.get(1).isOneOf(MONTHS);
            int event = month ? 2 : 1;
            boolean meant = words.getFirst().is("the") && words.get(event).isOneOf(EVENTS);
            String before =
                    text.slice(paragraphs.get(i - 1).start(), paragraphs.get(i - 1).end())
                            .toLowerCase(Locale.ROOT);
            String above =
                    meant ? text.slice(0, paragraphs.get(i).start()).toLowerCase(Locale.ROOT) : "";
            boolean known =
                    month
                            ? above.contains(words.get(1).lower())
                            : before.contains(words.get(event).lower());
            if (meant && !known) {
                Sentence first = paragraphs.get(i).sentences().getFirst();
                doubts.add(
                        doubt(
                                first.start(),
                                first.end(),
                                "\u201c"
                                        + text.slice(
                                                words.getFirst().start(), words.get(event).end())
                                        + "\u201d has nothing just before it that it could refer to.",
                                List.of()));
            }
        }
        inPassing(text, doubts);
        papers(text, doubts);
        return doubts;
    }

    /** "During the meeting", "the second meeting was held", and the text knows of none above. */
    private void inPassing(ReadText text, List<Doubt> doubts) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.passage() != PassageKind.BODY || sentence.size() < 5) {
                continue;
            }
            boolean during = sentence.at(0).isOneOf(DURING) && sentence.isAt(1, "the");
            boolean another = sentence.isAt(0, "the") && sentence.at(1).isOneOf(AGAIN);
            Token event = sentence.at(2);
            boolean meant = (during || another) && event.isOneOf(EVENTS) && !sentence.isAt(3, "of");
            if (!meant || doubts.stream().anyMatch(d -> d.start() == sentence.start())) {
                continue;
            }
            String above = text.slice(0, sentence.start()).toLowerCase(Locale.ROOT);
            if (!above.contains(event.lower()) && RELATED.stream().noneMatch(above::contains)) {
                doubts.add(
                        doubt(
                                sentence.start(),
                                event.end(),
                                "The text has not spoken of a "
                                        + event.lower()
                                        + " that it could refer to.",
                                List.of()));
            }
        }
    }

    /** "The declaration is to be signed", and the text knows of none above. */
    private void papers(ReadText text, List<Doubt> doubts) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.passage() != PassageKind.BODY
                    || sentence.size() < 5
                    || !sentence.isAt(0, "the")
                    || text.isQuoted(sentence.at(0))) {
                continue;
            }
            Set<String> related = PAPERS.get(sentence.at(1).lower());
            boolean bare =
                    related != null
                            && (sentence.at(2).tag() == Tag.AUX
                                    || sentence.at(2).tag() == Tag.VERB);
            String above = bare ? text.slice(0, sentence.start()).toLowerCase(Locale.ROOT) : "";
            if (related != null
                    && bare
                    && !above.contains(sentence.at(1).lower())
                    && related.stream().noneMatch(above::contains)) {
                doubts.add(
                        doubt(
                                sentence.start(),
                                sentence.at(1).end(),
                                "The text has not spoken of a "
                                        + sentence.at(1).lower()
                                        + " that it could refer to.",
                                List.of()));
            }
        }
    }

    @Override
    public String name() {
        return "nothing-to-refer-to";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.ATTRIBUTION, Weight.LOW, start, end, because, related);
    }
}
