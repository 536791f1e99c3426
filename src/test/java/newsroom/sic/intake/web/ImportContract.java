package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page on which copy comes in, and what becomes of each file. */
abstract class ImportContract extends ComingIn {

    @Test
    @Tag("rule5")
    void bringsTheOthersInWhenOneFileIsBad() {
        String one = ArticleFixtures.text();
        String other = ArticleFixtures.text();

        MvcTestResult answer =
                bring(
                        file("one.txt", one.getBytes(UTF_8)),
                        file("nul.txt", "Half a senten\u0000ce".getBytes(UTF_8)),
                        file("broken.txt", bytes("Quoted “well” and “well” then \u00FF\u00FE", 30)),
                        file("really-a.pdf.txt", "%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1)),
                        file("picture.png", "not named as text".getBytes(UTF_8)),
                        file("empty.txt", new byte[0]),
                        file("other.txt", other.getBytes(UTF_8)));

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("#receipts").text())
                .isEqualTo("2 brought in, 0 there before, 5 refused");
        assertThat(refused(answer))
                .satisfiesExactly(
                        nul ->
                                assertThat(nul)
                                        .contains("nul.txt", "NUL", "U+0000", "byte offset 13"),
                        broken -> assertThat(broken).contains("broken.txt", "0xFF", "UTF-8"),
                        pdf -> assertThat(pdf).contains("really-a.pdf.txt", "PDF"),
                        png -> assertThat(png).contains("picture.png", "no copy"),
                        empty -> assertThat(empty).contains("empty.txt", "no text"));
        assertThat(articles.withText(one)).isPresent();
        assertThat(articles.withText(other)).isPresent();
    }

    @Test
    void answersThatNothingCameInWhenEveryFileIsBad() {
        MvcTestResult answer = bring(file("a.txt", new byte[] {0}), file("b.txt", new byte[0]));

        assertThat(answer).hasStatus(422);
        assertThat(refused(answer)).hasSize(2);
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        assertThat(bring(file("", new byte[0]))).hasStatus(422).bodyText().contains("Choose one");
        assertThat(bring()).hasStatus(422).bodyText().contains("Choose one");
    }

    @Test
    void namesTheArticleThatWasThereBefore() {
        ArticleView there = newsroom.article(editor);
        byte[] same = articles.text(there.id()).text().toString().getBytes(UTF_8);
        byte[] fresh = ArticleFixtures.text().getBytes(UTF_8);

        MvcTestResult answer =
                bring(file("same.txt", same), file("fresh.txt", fresh), file("twice.txt", fresh));

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("#receipts").text())
                .isEqualTo("1 brought in, 2 there before, 0 refused");
        assertThat(page(answer).select("li:contains(there before)").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("same.txt", "article " + there.id()),
                        second -> assertThat(second).contains("twice.txt"));
        assertThat(page(answer).select("a[href=/articles/" + there.id() + "]")).isNotEmpty();
    }

    @Test
    @DisplayName("six who bring the same text at once bring one article")
    void bringsOneArticleOfTheSameTextAtOnce() {
        String text = ArticleFixtures.text();

        AtOnce<MvcTestResult> all =
                AtOnce.times(6, () -> bring(file("copy.txt", text.getBytes(UTF_8))));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).filteredOn(one -> one.getResponse().getStatus() == 302).hasSize(1);
        assertThat(all.done())
                .filteredOn(one -> one.getResponse().getStatus() != 302)
                .hasSize(5)
                .allSatisfy(one ->
                        assertThat(page(one).select("#receipts").text())
                                .isEqualTo("0 brought in, 1 there before, 0 refused"));
        assertThat(
                        jdbc.sql("select count(*) from revision where text = ?")
                                .param(text)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    // The seeds

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_7e5b31455ce93c52.txt",
                "001_af0c14c35a6c46c4.txt",
                "002_0a5e30f250085ac1.txt",
                "003_7af30c95d61cc317.txt",
                "004_d0109b297222dfef.txt"
            })
    void takesTheSeedsInWithExactOffsets(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", name));
        String text = new String(bytes, UTF_8).replace("\r\n", "\n");

        MvcTestResult answer = bring(file(name, bytes));
        assertThat(answer.getResponse().getStatus())
                .isIn(302, 422); // another test may have been first

        RevisionText revision = articles.text(articles.withText(text).orElseThrow());
        assertThat(revision.text()).hasToString(text);
        List<Span> lines = revision.lines().stream().map(LineText::span).toList();
        assertThat(lines).isSorted();
        int[] covered = new int[revision.text().length()];
        lines.forEach(span -> {
            for (int i = span.start(); i < span.end(); i++) {
                covered[i]++;
            }
        });
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean blank = UCharacter.isUWhiteSpace(codePoints[i]);
            assertThat(covered[i]).as("lines over %d", i).isBetween(blank ? 0 : 1, 1);
        }
        assertThat(revision.lines())
                .allSatisfy(line ->
                        assertThat(revision.passages())
                                .anyMatch(passage -> passage.span().contains(line.span())));
    }
}
