package newsroom.sic.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import newsroom.sic.claim.Among;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One kind of thing that can be taken away: what a row is, and which rows somebody asks for. Each
 * is a file of its own in every {@link Format}, at the addresses that {@link Addresses} gives it.
 *
 * @param <A> what is asked for, as the parameters of an address
 * @param <R> a row
 */
abstract class Export<A extends Record, R> {

    private final Table<R> table;
    private final Class<A> asked;
    private final Delivery delivery;

    Export(Table<R> table, Class<A> asked, Delivery delivery) {
        this.table = table;
        this.asked = asked;
        this.delivery = delivery;
    }

    @Ending(".csv")
    @GivesCsv
    final void csv(
            @ParameterObject A asked,
            @RequestParam(defaultValue = "false") boolean excel,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.csv(excel), by, request, response);
    }

    @Ending(".jsonl")
    @GivesJsonLines
    final void jsonLines(
            @ParameterObject A asked,
            @AuthenticationPrincipal Actor by,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.send(this, asked, Format.JSON_LINES, by, request, response);
    }

    @Ending(".csv-metadata.json")
    @GivesMetadata
    final void metadata(HttpServletResponse response) throws IOException {
        delivery.describe(table, response);
    }

    final Table<R> table() {
        return table;
    }

    final String name() {
        return table.name();
    }

    final Class<A> asked() {
        return asked;
    }

    /**
     * Makes sure that what is asked for can be understood, before anything is begun.
     *
     * @throws newsroom.sic.shared.Refusal when it cannot
     */
    abstract Wanted wanted(A asked);

    /** Hands over every row, the latest first. */
    abstract void each(A asked, @Nullable Since since, Rows<R> file);

    /** The claims whose verdicts a file of this kind carries; null where it carries none. */
    @Nullable Among verdicts(A asked, @Nullable Since since) {
        return null;
    }

    /** The ids of its rows, to count them beforehand; null where that takes as long as reading. */
    @Nullable Among rows(A asked, @Nullable Since since) {
        return null;
    }

    /**
     * What every export understands of what is asked.
     *
     * @param article whose rows only, which the file's name tells
     * @param since only what changed since then, and what was removed
     */
    record Wanted(@Nullable Long article, @Nullable Instant since) {}
}
