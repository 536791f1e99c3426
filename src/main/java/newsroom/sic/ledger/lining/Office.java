package newsroom.sic.ledger.lining;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.sic.reading.Name;
import newsroom.sic.reading.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The office beside a person's name, put in order, so that "Ukraine’s Foreign Minister" and
 * "Ukrainian Foreign Minister" are one: where and what.
 */
final class Office {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)(secretary of state|secretary[ -]general|foreign minister|prime minister"
                            + "|defen[cs]e minister|finance minister|interior minister"
                            + "|president|chancellor|premier|king|queen|mayor|governor|chief"
                            + "|head|chair(?:man|woman)?|director|ambassador|spokes\\p{L}+)$");

    /** Words of news for one office. */
    private static final Map<String, String> SAME =
            Map.of(
                    "chief", "head",
                    "secretary general", "head",
                    "secretary-general", "head",
                    "premier", "prime minister",
                    "chairman", "chair",
                    "chairwoman", "chair");

    private static final int STEM = 5;
    private static final int BEFORE = 40;

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?:[\\p{Lu}][\\p{L}.]*(?:['’]s?)? )?" + ROLE.pattern().replace("(?i)", "(?i:") + ")");

    private Office() {}

    /** As it is printed before the name: "Ukraine’s Foreign Minister". */
    static String inWords(String before, String office) {
        var found = IN_WORDS.matcher(before.replaceAll("\\s+", " ").strip());
        return found.find() ? found.group().strip() : office;
    }

    static @Nullable String beside(String text, Places places, Name name) {
        if (name.kind() != NameKind.PERSON || name.office() == null) {
            return null;
        }
        int at = places.toUtf16(name.span().start());
        String before =
                text.substring(Math.max(0, at - BEFORE), at).replaceAll("\\s+", " ").strip();
        before = before.substring(before.lastIndexOf(',') + 1).strip();
        int and = before.lastIndexOf(" and ");
        String phrase = and < 0 ? before : before.substring(and + " and ".length());
        var role = ROLE.matcher(phrase);
        if (!role.find()) {
            return null;
        }
        String what = role.group(1).toLowerCase(Locale.ROOT);
        String where = where(phrase.substring(0, role.start()));
        return where.isEmpty() ? null : where + " " + SAME.getOrDefault(what, what);
    }

    /** The name next before the role, cut where land and people begin to differ. */
    private static String where(String phrase) {
        String bare = phrase.strip();
        String last =
                bare.substring(bare.lastIndexOf(' ') + 1)
                        .replaceAll("['’]s?$", "")
                        .replace(".", "");
        if (last.isEmpty()
                || !Character.isUpperCase(last.charAt(0))
                || !last.chars().allMatch(Character::isLetter)) {
            return "";
        }
        String lower = last.toLowerCase(Locale.ROOT);
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }
}
