package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import org.jspecify.annotations.Nullable;

/** A piece that is being written: block by block, with what is known of each. */
final class PieceText {

    /** In characters; more is no article, and what is read on would only fill memory. */
    private static final int LONGEST = 4_000_000;

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\f\\u000B]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");

    /** Whom programs name where nobody is named. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)unknown( author)?|anonymous|user|admin(istrator)?|microsoft office.*");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder leftOut = new StringBuilder();
    private final List<Stated> stated = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int length;
    private boolean open;

    /** A paragraph, set off by an empty line. */
    PieceText block(@Nullable Role role, String words) {
        if (add(role, words, "\n\n")) {
            open = false;
        }
        return this;
    }

    /** A line of a list or a table, close to the next one. */
    PieceText line(Role role, String words) {
        if (add(role, words, open ? "\n" : "\n\n")) {
            open = true;
        }
        return this;
    }

    /** Whatever comes next is set off, even if it is a line. */
    void endLines() {
        open = false;
    }

    /** Whether there was anything to add. */
    private boolean add(@Nullable Role role, String words, String gap) {
        String tidy = tidy(words);
        if (tidy.isEmpty()) {
            return false;
        }
        if (!text.isEmpty()) {
            text.append(gap);
            length += gap.length();
        }
        int start = length;
        text.append(tidy);
        length += tidy.codePointCount(0, tidy.length());
        if (text.length() > LONGEST) {
            throw Unreadable.tooLarge("too-long-a-piece");
        }
        if (role != null) {
            parts.add(new Part(role, start, length));
        }
        return true;
    }

    /** One space for a run of blanks; line breaks that were meant stay. */
    private static String tidy(String words) {
        String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace("\u00AD", "");
        return AROUND_BREAK.matcher(BLANKS.matcher(lines).replaceAll(" ")).replaceAll("\n").strip();
    }

    /** What the source says about itself; what it leaves empty it does not say. */
    PieceText state(Field field, @Nullable String value, String where) {
        String tidy = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        if (field == Field.PUBLISHED_ON) {
            tidy = Days.iso(tidy);
        }
        if (field == Field.LANGUAGE) {
            tidy = language(tidy);
        }
        if (field == Field.BYLINE && NOBODY.matcher(tidy).matches()) {
            return this;
        }
        if (!tidy.isEmpty()) {
            stated.add(new Stated(field, tidy, where));
        }
        return this;
    }

    private static String language(String tag) {
        String tidy = tag.replace('_', '-').replaceAll("[.@].*", "");
        String told = Locale.forLanguageTag(tidy).toLanguageTag();
        return told.equals("und") || tidy.equalsIgnoreCase("x-none") ? "" : told;
    }

    /** Words of the source that are not copy. */
    PieceText leaveOut(String words) {
        String tidy = tidy(words);
        if (!tidy.isEmpty() && leftOut.length() < LONGEST) {
            leftOut.append(leftOut.isEmpty() ? "" : "\n").append(tidy);
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean holds(String words) {
        return !words.isBlank() && text.indexOf(tidy(words)) >= 0;
    }

    /** Whether something was said about it. */
    boolean says(Field field) {
        return stated.stream().anyMatch(each -> each.field() == field);
    }

    Piece piece() {
        return new Piece(text.isEmpty() ? "" : text + "\n", stated, parts, leftOut.toString());
    }
}
