package newsroom.sic.reading.speech;

import java.util.Arrays;
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

    /** How many names back a pronoun reaches. */
    private static final int FARTHEST = 2_000;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "who");
    private static final Set<String> OFFICES = WordList.named("offices");

    private final List<Sentence> sentences;
    private final List<Named> names;
    private final int[] starts;

    public Persons(List<Sentence> sentences, List<Named> names) {
        this.sentences = sentences;
        this.names = names;
        this.starts = names.stream().mapToInt(this::start).toArray();
    }

    public String behind(Attributed quotation) {
        return named(quotation.speakerStart(), quotation.speaker());
    }

    public String named(int place, String phrase) {
        int first = firstAt(place);
        for (int i = first; i < starts.length && starts[i] < place + phrase.length(); i++) {
            if (names.get(i).kind() == NameKind.PERSON) {
                return names.get(i).full();
            }
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        boolean office = List.of(lower.split("[\\s-]+")).stream().anyMatch(OFFICES::contains);
        if (!PRONOUNS.contains(lower) && !(office && lower.startsWith("the "))) {
            return phrase;
        }
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            Named name = names.get(i);
            if (name.kind() == NameKind.PERSON && (!office || sharesOffice(name, lower))) {
                return name.full();
            }
        }
        return phrase;
    }

    private static boolean sharesOffice(Named name, String phrase) {
        String office = name.office().toLowerCase(Locale.ROOT);
        return List.of(phrase.split("[\\s-]+")).stream()
                .anyMatch(word -> OFFICES.contains(word) && office.contains(word));
    }

    /** The index of the first name that begins at or behind a place. */
    private int firstAt(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at >= 0 ? at : -at - 1;
    }

    private int start(Named name) {
        return sentences.get(name.sentence()).at(name.from()).start();
    }
}
