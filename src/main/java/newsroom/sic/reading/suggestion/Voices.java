package newsroom.sic.reading.suggestion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paraphrases;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.speech.Reported;

/** Whose word each place of a text is: a speaker's surname, or nobody's, which is the outlet's. */
final class Voices {

    private static final int MOST = 400;

    private final TreeMap<Integer, String[]> quoted = new TreeMap<>();
    private final Map<Integer, String> reported = new HashMap<>();

    Voices(ReadText text, Persons persons) {
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            String who = each.isAnswered() ? last(persons.behind(each)) : "?";
            quoted.put(
                    each.quoted().start(),
                    new String[] {who, Integer.toString(each.quoted().end())});
        }
        for (Reported each : Paraphrases.in(text.paragraphs())) {
            if (reported.size() < MOST) {
                reported.put(
                        each.start(),
                        last(persons.named(each.speakerStart(), each.speaker(text.text()))));
            }
        }
    }

    private static String last(String who) {
        return who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** At a place within the sentence that begins at another. */
    String at(int place, int sentence) {
        var before = quoted.floorEntry(place);
        if (before != null && Integer.parseInt(before.getValue()[1]) > place) {
            return before.getValue()[0];
        }
        return reported.getOrDefault(sentence, "");
    }
}
