package newsroom.sic.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each quotation of a text whose it is. One that fills its sentences without a sign of its
 * own belongs to whom its paragraph has quoted already, or goes on from the paragraph before.
 */
public final class Attribution {

    private static final int SHORTEST = 12;
    private static final Quoted NOTHING = new Quoted(0, 0, 0, 0, false, false, false, false);

    private final String text;
    private final List<Attributed> found = new ArrayList<>();
    private @Nullable Attributed last;

    private Attribution(String text) {
        this.text = text;
    }

    public static List<Attributed> of(String text, List<Paragraph> paragraphs) {
        var attribution = new Attribution(text);
        paragraphs.forEach(attribution::read);
        return attribution.found;
    }

    private void read(Paragraph paragraph) {
        var tags = new Tags(paragraph);
        int first = found.size();
        for (Quoted quoted : paragraph.quoted()) {
            found.add(Attributed.of(paragraph, quoted, tags.of(quoted), text));
        }
        inherit(first, tags);
        for (int i = first; i < found.size(); i++) {
            if (found.get(i).isAnswered()) {
                last = found.get(i);
            }
        }
        Phrase leadIn = tags.leadIn();
        if (leadIn != null) {
            last = Attributed.of(paragraph, NOTHING, leadIn, text);
        } else if (found.size() == first) {
            last = null;
        }
    }

    private void inherit(int first, Tags tags) {
        for (int i = first; i < found.size(); i++) {
            Attributed each = found.get(i);
            if (each.isAnswered() || !fillsItsSentence(each) || tags.endsWithComma(each.quoted())) {
                continue;
            }
            Attributed other = neighbour(first, i);
            if (other != null) {
                found.set(i, each.saidBy(other));
            }
        }
    }

    private @Nullable Attributed neighbour(int first, int i) {
        for (int j = i - 1; j >= first; j--) {
            if (found.get(j).isAnswered()) {
                return found.get(j);
            }
        }
        for (int j = i + 1; j < found.size(); j++) {
            if (found.get(j).isAnswered()) {
                return found.get(j);
            }
        }
        return i == first ? last : null;
    }

    /** Its mark opens a sentence. */
    private static boolean fillsItsSentence(Attributed each) {
        Paragraph paragraph = each.paragraph();
        int word = paragraph.wordAt(each.quoted().start());
        boolean opens = word < paragraph.words().size() && paragraph.beginOfSentence(word) == word;
        return opens && each.quoted().length() > SHORTEST;
    }
}
