package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.speech.Quoted;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** A mark that opens and never closes, or closes and never opened. */
final class ClosingMarkMissing implements Rule {

    private static final Reason REASON =
            new Reason("mark-without-its-pair", SuggestedIssue.QUOTATION, Weight.MEDIUM);

    /** ", he said" and ", said Weiss": inside a quotation a sign that it ended before. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "[,?!\u2026] (?:(?:he|she|they|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?) (?:said|says|asked|added|told|wrote|explained|continued)\\b"
                            + "|(?:said|says|asked|added|wrote) (?:he|she|\\p{Lu}))");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Paragraph> all = text.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != PassageKind.BODY) {
                continue;
            }
            Doubt doubt = unclosed(text, all, i);
            doubt = doubt == null ? unopened(text, all, i) : doubt;
            doubt = doubt == null ? openedTwice(text, all.get(i)) : doubt;
            if (doubt != null) {
                doubts.add(doubt);
            }
        }
        return doubts;
    }

    /** The last mark of a paragraph stays open, and the next one does not open anew. */
    private static @Nullable Doubt unclosed(ReadText text, List<Paragraph> all, int at) {
        Paragraph here = all.get(at);
        Quoted open = here.quoted().stream().filter(q -> !q.closed()).findFirst().orElse(null);
        if (open == null
                || (open.innerStart() > open.start()
                        && "\u2018'".indexOf(text.text().charAt(open.start())) >= 0)) {
            return null;
        }
        boolean anew =
                at + 1 < all.size()
                        && all.get(at + 1).quoted().stream()
                                .anyMatch(q -> q.start() == all.get(at + 1).start());
        boolean closedLater =
                at + 1 < all.size()
                        && lone(text.slice(all.get(at + 1).start(), all.get(at + 1).end())) >= 0;
        boolean runs =
                at + 2 < all.size()
                        && all.get(at + 2).quoted().stream()
                                .anyMatch(q -> q.start() == all.get(at + 2).start());
        boolean told = TOLD.matcher(text.slice(open.innerStart(), open.end())).find();
        if ((anew || closedLater || runs) && !told) {
            return null;
        }
        return REASON.at(
                open.start(),
                open.end(),
                "The mark that opens here is never closed: where the quotation ends cannot be told.");
    }

    /** A curly mark opens while another one is open: the first was never closed. */
    private static @Nullable Doubt openedTwice(ReadText text, Paragraph here) {
        int open = -1;
        for (int i = here.start(); i < here.end(); i++) {
            char c = text.text().charAt(i);
            if (c == '\u201c' && open >= 0) {
                return REASON.at(
                        open,
                        i,
                        "The mark that opens here is never closed: where the quotation ends cannot be told.");
            }
            if (c == '\u201c') {
                open = i;
            } else if (c == '\u201d' || c == '"') {
                open = -1;
            }
        }
        return null;
    }

    /** A closing mark with none before it in its paragraph, and nothing left open above. */
    private static @Nullable Doubt unopened(ReadText text, List<Paragraph> all, int at) {
        Paragraph here = all.get(at);
        String words = text.slice(here.start(), here.end());
        if (lone(words) < 0 || words.indexOf('\u201e') >= 0) {
            return null;
        }
        boolean openAbove = at > 0 && all.get(at - 1).quoted().stream().anyMatch(q -> !q.closed());
        int closing = lone(words);
        int start = here.start();
        int end = here.start() + closing + 1;
        for (Sentence sentence : here.sentences()) {
            if (sentence.start() < end && end <= sentence.end() + 1) {
                start = sentence.start();
            }
        }
        return REASON.at(
                start,
                end,
                openAbove
                        ? "The quotation runs on from above, and this paragraph has no opening mark."
                        : "A quotation ends here that was never opened: where it begins cannot be told.");
    }

    /** The first curly closing mark that nothing opens, straight marks counted in; or -1. */
    private static int lone(String words) {
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u201c' || (c == '"' && !open)) {
                open = true;
            } else if (c == '\u201d' && !open) {
                return i;
            } else if (c == '\u201d' || c == '"') {
                open = false;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
