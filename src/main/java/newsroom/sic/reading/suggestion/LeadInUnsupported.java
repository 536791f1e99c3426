package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/**
 * "He also stressed that the price will not be touched", above a speech at length that has no word
 * of a price: the quotation does not bear out the sentence that leads to it.
 */
final class LeadInUnsupported implements Rule {

    private static final Reason REASON =
            new Reason("lead-in-unsupported", SuggestedIssue.ATTRIBUTION, Weight.MEDIUM);
    private static final Set<String> WHO = Set.of("he", "she");
    private static final Set<String> ADDS =
            Set.of(
                    "added",
                    "stressed",
                    "emphasized",
                    "emphasised",
                    "underlined",
                    "recalled",
                    "reminded",
                    "mentioned",
                    "pointed");
    private static final int AT_LENGTH = 25;
    private static final int MOST = 60;
    private static final int SAME = 5;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            int at = text.paragraphs().indexOf(each.paragraph());
            Paragraph above = at < 1 ? null : text.paragraphs().get(at - 1);
            if (above == null
                    || above.kind() != PassageKind.BODY
                    || above.sentences().size() != 1
                    || each.quoted().start() > each.paragraph().start() + 1
                    || each.quoted().nested()) {
                continue;
            }
            Sentence lead = above.sentences().getFirst();
            Set<String> said = said(each);
            Set<String> told = Content.of(lead, 0, lead.size());
            boolean borne =
                    told.stream().filter(stem -> isIn(stem, said)).count() * 3 >= told.size();
            if (isLead(text, lead) && said.size() >= AT_LENGTH / 3 && !borne && told.size() >= 3) {
                doubts.add(
                        REASON.at(
                                lead.start(),
                                lead.end(),
                                "It leads to the quotation below, and that has none of its words.",
                                new int[] {each.quoted().start(), each.quoted().end()}));
            }
        }
        return doubts;
    }

    private static boolean isIn(String stem, Set<String> said) {
        String root = stem.substring(0, Math.min(SAME, stem.length()));
        return said.stream().anyMatch(other -> other.startsWith(root));
    }

    private static Set<String> said(Attributed each) {
        var said = new HashSet<String>();
        int words = 0;
        for (Token token : each.paragraph().words()) {
            if (each.quoted().holds(token.start())) {
                words += token.isWord() ? 1 : 0;
                String stem = Content.of(token);
                if (!stem.isEmpty()) {
                    said.add(stem);
                }
            }
        }
        return words >= AT_LENGTH ? said : Set.of();
    }

    /** "He also added that": the outlet's words for what follows. */
    private static boolean isLead(ReadText text, Sentence lead) {
        boolean also = false;
        boolean adds = false;
        for (int i = 0; i < Math.min(5, lead.size()); i++) {
            also |= lead.isAt(i, "also") || lead.isAt(i, "further");
            adds |= lead.at(i).isOneOf(ADDS);
        }
        return lead.size() > 6
                && lead.at(0).isOneOf(WHO)
                && also
                && adds
                && lead.tokens().stream().noneMatch(text::isQuoted);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
