package newsroom.sic.reading.speech;

import org.jspecify.annotations.Nullable;

/**
 * A quotation with the phrase that says whose it is, both in UTF-16 units.
 *
 * @param speakerStart where that phrase begins, or -1
 */
public record Attributed(
        Paragraph paragraph, Quoted quoted, int speakerStart, int speakerEnd, String speaker) {

    private static final int SHORT = 15;

    public boolean isAnswered() {
        return speakerStart >= 0;
    }

    /**
     * At least a clause that begins its sentence or follows a colon; else words within another's.
     */
    public boolean isWhole() {
        if (quoted.dash()) {
            return true;
        }
        int word = paragraph.wordAt(quoted.start());
        boolean opens = word >= paragraph.words().size() || paragraph.beginOfSentence(word) == word;
        boolean led = word > 0 && ",:".contains(paragraph.words().get(word - 1).form());
        return (opens || led) && quoted.length() > SHORT;
    }

    static Attributed of(
            Paragraph paragraph, Quoted quoted, @Nullable Phrase speaker, String text) {
        if (speaker == null) {
            return new Attributed(paragraph, quoted, -1, -1, "");
        }
        int start = paragraph.words().get(speaker.from()).start();
        int end = paragraph.words().get(speaker.to() - 1).end();
        return new Attributed(paragraph, quoted, start, end, text.substring(start, end));
    }

    Attributed saidBy(Attributed other) {
        return new Attributed(
                paragraph, quoted, other.speakerStart, other.speakerEnd, other.speaker);
    }
}
