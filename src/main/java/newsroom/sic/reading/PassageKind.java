package newsroom.sic.reading;

/** The role of a passage. A suggestion, made from the shape of the text. */
public enum PassageKind {
    HEADLINE("The title of the piece, in its first printing."),
    STANDFIRST("The sentence or two under the headline that sum the piece up."),
    BYLINE("Who wrote it, when it was published, and which source it credits."),
    CROSSHEAD("A short title between paragraphs."),
    CAPTION("Words that belong to a picture."),
    BODY("The copy itself."),
    FURNITURE("What the page around the copy left behind: menus, tags, appeals, repeated titles."),
    APPENDED_RELEASE("A press release that was pasted in after the end of the piece.");

    private final String sentence;

    PassageKind(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
