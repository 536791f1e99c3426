package newsroom.sic.export;

import java.util.List;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken away, and what is being prepared for this person.
 *
 * @param query which rows, as an address names them: what a list had at hand
 * @param corrections whether there are verdicts that went out and stand no longer
 */
record ExportsPage(
        List<String> names,
        List<Format> formats,
        List<Run> runs,
        String chosen,
        String format,
        String query,
        String since,
        boolean corrections,
        @Nullable Refusal refusal) {

    ExportsPage {
        names = List.copyOf(names);
        formats = List.copyOf(formats);
        runs = List.copyOf(runs);
    }

    /** Whether it is worth while to look again. */
    public boolean isUnderWay() {
        return runs.stream().anyMatch(Run::isRunning);
    }

    /** Which rows, in words. */
    public List<Narrowed> narrowed() {
        return Narrowed.in(chosen, query);
    }

    public List<Narrowed> narrowed(Run run) {
        return Narrowed.in(run.name(), run.asked());
    }

    /** The key of what people call it. */
    public String label(String name) {
        return "export.name." + name;
    }
}
