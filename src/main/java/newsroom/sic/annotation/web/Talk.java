package newsroom.sic.annotation.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.QueryState;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.ThreadView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What goes on around an annotation: its queries and its threads.
 *
 * @param standing by query, where it stands today
 * @param names people by account id
 * @param people to whom a query can be handed over
 * @param here the comment or query that the page was opened for, as "comment-12"; null for none
 * @param refused what was typed and refused; null where nothing was
 */
record Talk(
        List<QueryView> queries,
        Map<Long, QueryState> standing,
        List<ThreadView> threads,
        boolean askable,
        Map<Long, String> names,
        List<Person> people,
        @Nullable String here,
        @Nullable Refused refused) {

    /**
     * A form that came back.
     *
     * @param form its id on the page
     */
    record Refused(String form, @Nullable String text, @Nullable String date, Refusal refusal) {}

    public String name(long account) {
        return names.getOrDefault(account, "?");
    }

    public boolean isRefused(String form) {
        return refused != null && refused.form().equals(form);
    }

    /** Why that form came back; null where it did not. */
    public @Nullable Refusal refusal(String form) {
        return isRefused(form) && refused != null ? refused.refusal() : null;
    }

    /** What was typed into that form; null where it did not come back. */
    public @Nullable String typed(String form) {
        return isRefused(form) && refused != null ? refused.text() : null;
    }

    public @Nullable String typedDate(String form) {
        return isRefused(form) && refused != null ? refused.date() : null;
    }

    public boolean isHere(String what) {
        return what.equals(here);
    }

    /** So that the same form sent twice says it once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    public Words words(CommentView comment) {
        Map<String, String> mentioned = new TreeMap<>();
        comment.mentions().forEach((written, account) -> mentioned.put(written, name(account)));
        return new Words(comment.body(), mentioned);
    }

    /**
     * Somebody's words with the people that they mention.
     *
     * @param names by username as it is written
     */
    record Words(String markdown, Map<String, String> names) {}
}
