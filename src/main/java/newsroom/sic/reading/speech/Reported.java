package newsroom.sic.reading.speech;

/** Somebody's statement in the outlet's words, and the phrase that says whose; UTF-16 units. */
public record Reported(int start, int end, int speakerStart, int speakerEnd) {

    public String speaker(String text) {
        return text.substring(speakerStart, speakerEnd);
    }
}
