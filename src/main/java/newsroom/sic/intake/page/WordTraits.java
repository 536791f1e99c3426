package newsroom.sic.intake.page;

import static newsroom.sic.intake.page.Trait.*;
import static newsroom.sic.intake.page.Traits.level;
import static newsroom.sic.intake.page.Traits.share;

import java.util.List;

/** What a block's own words say of it, and how they agree with what the page states. */
final class WordTraits {

    private static final List<String> ELEMENTS =
            List.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "li",
                    "dd",
                    "dt",
                    "td",
                    "th",
                    "blockquote",
                    "pre",
                    "figcaption",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "span",
                    "button",
                    "label",
                    "footer",
                    "header",
                    "aside",
                    "address",
                    "body");

    private final Setting setting;

    WordTraits(Setting setting) {
        this.setting = setting;
    }

    void look(Block block, float[] row) {
        String text = block.text();
        int words = block.words();
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        boolean opens = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (opens && Character.isUpperCase(c)) {
                    capitals++;
                }
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C') {
                commas++;
            } else if (c == '.' || c == '?' || c == '!' || c == '\u3002' || c == '\u0964') {
                stops++;
            }
            opens = c <= ' ';
        }
        row[WORDS.place()] = words;
        row[LETTERS_A_WORD.place()] = share(letters, words);
        row[LINK_DENSITY.place()] = (float) block.linkDensity();
        row[LINKED.place()] = block.linked();
        row[ENDS_A_SENTENCE.place()] = block.endsASentence() ? 1 : 0;
        row[COMMAS.place()] = commas;
        row[STOPS.place()] = stops;
        row[CAPITALS.place()] = share(capitals, words);
        row[DIGITS.place()] = share(digits, text.length());
        row[OPENS_SMALL.place()] = Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        row[ELEMENT.place()] = ELEMENTS.indexOf(block.at().normalName());
        row[HEADING_LEVEL.place()] = level(block);
        row[LIKE_TITLE.place()] = (float) setting.title.share(text);
        row[LIKE_DESCRIPTION.place()] = (float) setting.description.share(text);
        row[STATED.place()] = setting.stated.isEmpty() ? -1 : (float) setting.stated.share(text);
        row[CUE_MORE.place()] = Cues.MORE.in(block) ? 1 : 0;
        row[CUE_APPEAL.place()] = Cues.APPEAL.in(block) ? 1 : 0;
        row[CUE_PICTURE.place()] = Cues.PICTURE.in(block) ? 1 : 0;
        row[CUE_BYLINE.place()] = Cues.BYLINE.in(block) ? 1 : 0;
        row[CUE_RIGHTS.place()] = Cues.RIGHTS.in(block) ? 1 : 0;
        row[CUE_DATE.place()] = Cues.DATE.in(block) ? 1 : 0;
        row[CUE_ADDRESS.place()] = Cues.ADDRESS.in(block) ? 1 : 0;
        row[CUE_BRACKETS.place()] = Cues.BRACKETS.in(block) ? 1 : 0;
        row[STRONG.place()] = share(block.stressed(), words);
    }
}
