package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is with an article or a claim.
 *
 * @param address to which a change of that is sent
 * @param holder the account that has it in hand; null where nobody has
 * @param name the holder's
 * @param takesDay whether the day is set here too; a claim's is set with its details
 * @param people to whom it can be handed over; empty for a reader
 */
record Turn(
        String address,
        int version,
        @Nullable Long holder,
        @Nullable String name,
        @Nullable LocalDate dueOn,
        @Nullable Due due,
        boolean takesDay,
        List<Person> people) {

    static Turn of(
            ArticleView article, @Nullable String name, LocalDate today, List<Person> people) {
        return new Turn(
                "/articles/" + article.id() + "/assign",
                article.version(),
                article.assignee(),
                name,
                article.dueOn(),
                article.isSignedOff() ? null : Due.of(article.dueOn(), today),
                true,
                people);
    }

    static Turn of(ClaimView claim, @Nullable String name, LocalDate today, List<Person> people) {
        return new Turn(
                "/claims/" + claim.id() + "/assign",
                claim.version(),
                claim.assignee(),
                name,
                claim.dueOn(),
                claim.verdict() == null ? Due.of(claim.dueOn(), today) : null,
                false,
                people);
    }

    public boolean isOf(Person person) {
        return holder != null && holder == person.id();
    }
}
