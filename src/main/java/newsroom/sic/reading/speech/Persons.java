package newsroom.sic.reading.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.WordList;

/**
 * Who is meant by the phrase that a quotation hangs on: a name is given its fullest form, "he" and
 * "the Secretary" the person last named before them, one whose office shares a word first.
 */
public final class Persons {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "who");
    private static final Set<String> OFFICES = WordList.named("offices");

    private final List<Sentence> sentences;
    private final List<Named> names;

    public Persons(List<Sentence> sentences, List<Named> names) {
        this.sentences = sentences;
        this.names = names;
    }

    public String behind(Attributed quotation) {
        return named(quotation.speakerStart(), quotation.speaker());
    }

    public String named(int place, String phrase) {
        for (Named name : names) {
            int start = start(name);
            if (start >= place
                    && start < place + phrase.length()
                    && name.kind() == NameKind.PERSON) {
                return name.full();
            }
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        boolean office = List.of(lower.split("[\\s-]+")).stream().anyMatch(OFFICES::contains);
        if (!PRONOUNS.contains(lower) && !(office && lower.startsWith("the "))) {
            return phrase;
        }
        String before = "";
        for (Named name : names) {
            if (start(name) >= place) {
                break;
            }
            if (name.kind() == NameKind.PERSON && (!office || sharesOffice(name, lower))) {
                before = name.full();
            }
        }
        return before.isEmpty() ? phrase : before;
    }

    private static boolean sharesOffice(Named name, String phrase) {
        String office = name.office().toLowerCase(Locale.ROOT);
        return List.of(phrase.split("[\\s-]+")).stream()
                .anyMatch(word -> OFFICES.contains(word) && office.contains(word));
    }

    private int start(Named name) {
        return sentences.get(name.sentence()).at(name.from()).start();
    }
}
