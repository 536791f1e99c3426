package newsroom.sic.intake.job;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say near copies are, and take back as long as it can be. */
@Service
@Transactional
public class Decisions {

    private final Imports imports;
    private final FileRows files;
    private final HeldRows held;
    private final Articles articles;
    private final Copies copies;
    private final ApplicationEventPublisher events;

    Decisions(
            Imports imports,
            FileRows files,
            HeldRows held,
            Articles articles,
            Copies copies,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.held = held;
        this.articles = articles;
        this.copies = copies;
        this.events = events;
    }

    /**
     * Says what near copies are; they are brought in accordingly. One that is to be the next text of
     * an article which has another one by now than was looked at stays held.
     *
     * @param against the article's revision that was looked at; null for those that the files were
     *     compared with
     * @return those that were decided
     * @throws Refusal when none of them waits for that, or the bytes are gone
     */
    public List<Integer> decide(
            long job,
            int version,
            List<Integer> which,
            Choice choice,
            @Nullable Integer against,
            Actor by) {
        if (!imports.held(job, version).spooled()) {
            throw Refusal.byRule("intake.refused.bytes-gone");
        }
        if (which.isEmpty()) {
            throw Refusal.ofField("id", "intake.refused.none-ticked");
        }
        List<FileView> waiting =
                which.stream()
                        .distinct()
                        .flatMap(n -> files.one(job, n).stream())
                        .filter(FileView::isHeld)
                        .toList();
        if (waiting.isEmpty()) {
            throw Refusal.stale("intake.refused.decided-meanwhile");
        }
        List<Integer> decided =
                waiting.stream()
                        .filter(file -> decide(job, file, choice, against, by))
                        .map(FileView::n)
                        .toList();
        if (decided.isEmpty()) {
            throw Refusal.stale("intake.refused.other-text-meanwhile");
        }
        imports.resume(job);
        events.publishEvent(new ImportEvent.CopyDecided(job, told(decided, choice), by));
        return decided;
    }

    private boolean decide(
            long job, FileView file, Choice choice, @Nullable Integer against, Actor by) {
        int looked =
                Objects.requireNonNullElse(
                        against == null ? file.likeRevision() : against, Integer.valueOf(0));
        return switch (choice) {
            case NEW, COPY -> held.decide(job, file.n(), choice, looked, by);
            case REVISION ->
                    file.likeId() != null
                            && articles.one(file.likeId()).revision() == looked
                            && held.decide(job, file.n(), choice, looked, by);
        };
    }

    /**
     * Takes back what was said of near copies. One that has come in stays an article, and the
     * question is open again; a text that an article has got stays its text.
     *
     * @return how many it could be taken back of
     * @throws Refusal when it can be of none
     */
    public int takeBack(long job, List<Integer> which, Choice choice, Actor by) {
        imports.one(job);
        IntPredicate back =
                n -> held.undecide(job, n, choice) || files.one(job, n).stream()
                        .anyMatch(file -> reconsider(job, file, choice, by));
        List<Integer> taken = which.stream().distinct().filter(n -> back.test(n)).toList();
        if (taken.isEmpty()) {
            throw Refusal.byRule(
                    choice == Choice.REVISION
                            ? "intake.refused.text-taken"
                            : "intake.refused.nothing-to-take-back");
        }
        events.publishEvent(new ImportEvent.DecisionTakenBack(job, told(taken, choice), by));
        return taken.size();
    }

    private boolean reconsider(long job, FileView file, Choice choice, Actor by) {
        if (file.state() != FileState.IMPORTED
                || file.choice() != choice
                || choice == Choice.REVISION
                || file.articleId() == null) {
            return false;
        }
        CopyState said = choice == Choice.COPY ? CopyState.COPY : CopyState.OWN;
        CopyOf is = copies.of(file.articleId()).orElse(null);
        if (is == null || is.state() != said) {
            return false;
        }
        copies.takeBack(file.articleId(), is.version(), by);
        held.reconsider(job, file.n());
        return true;
    }

    private static List<Change> told(List<Integer> which, Choice choice) {
        return new Change.Collector()
                .note("files", null, Integer.toString(which.size()))
                .note("copy", null, choice.slug())
                .changes();
    }
}
