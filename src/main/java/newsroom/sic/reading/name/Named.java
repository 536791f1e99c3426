package newsroom.sic.reading.name;

import newsroom.sic.reading.NameKind;

/**
 * A name among the words of a sentence.
 *
 * @param office the words of an office beside it, or nothing
 * @param full the fullest form in the text
 */
public record Named(
        int sentence, int from, int to, String form, NameKind kind, String office, String full) {

    Named as(NameKind other, String fullest) {
        return new Named(sentence, from, to, form, other, office, fullest);
    }

    /** The last word of the name: a person's surname, mostly. */
    public String last() {
        return form.substring(form.lastIndexOf(' ') + 1);
    }
}
