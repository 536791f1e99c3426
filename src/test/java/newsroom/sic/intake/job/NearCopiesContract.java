package newsroom.sic.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.article.OriginalFile;
import newsroom.sic.article.Origins;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.WordDiff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is nearly the same as an article waits until a person says what it is. */
abstract class NearCopiesContract extends WithNearCopies {

    @Autowired private Comparing comparing;
    @Autowired private Origins origins;

    @Test
    void holdsANearCopyBackUntilAPersonSaysWhatItIs() {
        String wire = story();
        long there = pasted(wire);

        JobView job = begin(wire.replace("word7 ", "twelve "));

        FileView held = imports.files(job.id(), FileState.HELD, null, 9).items().getFirst();
        assertThat(held.articleId()).isEqualTo(there);
        assertThat(held.share()).isBetween(95, 99);
        assertThat(comparing.of(job.id(), held.n()).differing())
                .contains(
                        new WordDiff.Stretch(WordDiff.Kind.GONE, "word7 "),
                        new WordDiff.Stretch(WordDiff.Kind.NEW, "twelve "));

        decisions.decide(job.id(), version(job), List.of(held.n()), Choice.COPY, null, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), held.n());
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(beside(settled))
                .returns(CopyState.COPY, CopyOf::state)
                .returns(there, CopyOf::ofId);
    }

    @Test
    void findsTheOriginalWithinTheSameBatchAndLeavesOtherTextsAlone() {
        String wire = story();
        JobView job =
                begin(
                        new Zip()
                                .with("wire.txt", wire)
                                .with("other.txt", story())
                                .with("near.txt", wire + "\n\nAdded by the desk."));

        assertThat(imports.files(job.id(), FileState.HELD, null, 9).items())
                .extracting(FileView::name)
                .containsExactly("near.txt");
        assertThat(imports.progress(job.id()).imported()).isEqualTo(2);
    }

    @Test
    void bringsANearCopyInAsAnArticleOfItsOwnWhereSomebodySaysSo() {
        String wire = story();
        pasted(wire);
        JobView job = begin(wire + "\n\nAdded by the desk.");

        decisions.decide(job.id(), version(job), List.of(1), Choice.NEW, null, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), 1);
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(beside(settled)).returns(CopyState.OWN, CopyOf::state);
    }

    @Test
    void makesANearCopyTheNextTextOfTheArticleItIsLike() {
        String wire = story();
        long there = pasted(wire);
        ClaimView stays = newsroom.claim(articles.one(there), "word21 word22", editor);
        ClaimView changes = newsroom.claim(articles.one(there), "word7 word8", editor);
        JobView job = begin(wire.replace("word7 ", "twelve "));

        assertThat(comparing.of(job.id(), 1).claims())
                .extracting(one -> one.claim().id(), Foreseen::state)
                .containsExactly(
                        tuple(changes.id(), AnchorState.CHANGED),
                        tuple(stays.id(), AnchorState.MOVED));
        decide(job, Choice.REVISION, 1);

        FileView settled = imports.file(job.id(), 1);
        assertThat(settled.isNextText()).isTrue();
        assertThat(settled.articleId()).isEqualTo(there);
        assertThat(articles.one(there).revision()).isEqualTo(2);
        assertThat(articles.withText(wire.replace("word7 ", "twelve "))).contains(there);
        assertThat(origins.original(there)).get().returns("copy.txt", OriginalFile::fileName);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decisions.takeBack(job.id(), List.of(1), Choice.REVISION, editor))
                .withMessageContaining("taken already");
    }

    @Test
    @Tag("rule4")
    void asksAgainWhereTheArticleGotAnotherTextMeanwhile() {
        String wire = story();
        long there = pasted(wire);
        JobView job =
                begin(
                        new Zip()
                                .with("one.txt", wire.replace("word7 ", "twelve "))
                                .with("two.txt", wire.replace("word8 ", "thirteen ")));

        decide(job, Choice.REVISION, 1, 2);

        assertThat(imports.file(job.id(), 1).isNextText()).isTrue();
        FileView second = imports.file(job.id(), 2);
        assertThat(second.isHeld()).isTrue();
        assertThat(second.likeRevision()).isEqualTo(2);
        assertThat(articles.one(there).revision()).isEqualTo(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        decisions.decide(
                                job.id(), version(job), List.of(2), Choice.REVISION, 1, editor))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void saysAHundredOfTheSameTextAlone() {
        String wire = story();
        pasted(wire);

        JobView job = begin(wire.replace("word11.", "word11;"));

        assertThat(imports.file(job.id(), 1).share()).isEqualTo(99);
    }
}
