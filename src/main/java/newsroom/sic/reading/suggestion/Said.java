package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import newsroom.sic.reading.speech.Attributed;

/** What a text gives of a speech word for word, with marks and contractions made alike. */
final class Said {

    private static final int AT_LENGTH = 12;

    private Said() {}

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'ll", " will")
                .replace("'re", " are")
                .replace("'ve", " have")
                .replace("'m", " am")
                .replace("n't", " not")
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static boolean holds(String speech, String words) {
        return (" " + speech + " ").contains(" " + words + " ");
    }

    /** Every longer quotation of the text but this one. */
    static List<String> atLength(ReadText text, Attributed but) {
        var said = new ArrayList<String>();
        for (Attributed each : text.speech()) {
            if (each.quoted().start() != but.quoted().start() && each.isWhole()) {
                String words =
                        folded(text.slice(each.quoted().innerStart(), each.quoted().innerEnd()));
                if (words.split(" ").length >= AT_LENGTH) {
                    said.add(words);
                }
            }
        }
        return said;
    }

    /** How many different people are quoted at length, pronouns left aside. */
    static int speakers(ReadText text) {
        var names = new HashSet<String>();
        for (Attributed each : text.speech()) {
            if (each.isWhole()
                    && each.isAnswered()
                    && Character.isUpperCase(each.speaker().charAt(0))) {
                String speaker = each.speaker();
                boolean pronoun = speaker.length() <= 4;
                if (!pronoun) {
                    names.add(speaker.substring(speaker.lastIndexOf(' ') + 1));
                }
            }
        }
        return Math.max(1, names.size());
    }
}
