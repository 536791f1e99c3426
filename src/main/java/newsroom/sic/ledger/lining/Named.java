package newsroom.sic.ledger.lining;

import java.util.Locale;
import newsroom.sic.ledger.lining.Said.SaidName;
import newsroom.sic.reading.NameKind;
import org.jspecify.annotations.Nullable;

/** A name where an article gives it. */
record Named(Told told, SaidName name) {

    private static final int LETTERS = 4;

    String full() {
        return name.full();
    }

    /**
     * What is held against other spellings: persons by their full name, single names as printed.
     */
    @Nullable String form() {
        String exact = name.place().exact();
        boolean person = name.kind() == NameKind.PERSON && !Persons.given(exact).isEmpty();
        if (person) {
            return exact;
        }
        boolean single = !exact.contains(" ") && exact.length() >= LETTERS;
        boolean partOfAName = !Persons.given(full()).isEmpty();
        return single && !partOfAName && !exact.equals(exact.toUpperCase(Locale.ROOT))
                ? exact
                : null;
    }

    Member member(int side) {
        return new Member(
                told.id(),
                told.revision(),
                name.place(),
                told.day(),
                null,
                side,
                AsRead.name(name));
    }
}
