import client.ApiException;
import client.model.Annotation;
import client.model.Article;
import client.model.Entry;
import client.model.Line;
import client.model.Problem;
import client.model.Reason;
import client.model.SliceEntry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The article is signed off, and all of it taken away. */
final class Closing extends Chapter {

    Closing(Desk editor, Desk reviewer) {
        super(editor, reviewer);
    }

    void waiveTheRest(long article) throws ApiException {
        for (Line line : lines(article)) {
            if (line.getCoverage() == Line.CoverageEnum.OPEN) {
                String tag = tag(editor.lines().lineOneWithHttpInfo(article, line.getN()));
                same(
                        "nothing to check",
                        editor.lines()
                                .lineWaive(
                                        article,
                                        line.getN(),
                                        tag,
                                        new Reason().reason("nothing to check"),
                                        null)
                                .getReason());
            }
        }
    }

    void refusesToSignOff(long article) throws ApiException {
        Problem open = refused(409, () -> close(article));
        holds(!open.getOpen().isEmpty());
    }

    void signOff(long article) throws ApiException {
        Article closed = close(article);
        same(Article.StateEnum.SIGNED_OFF, closed.getState());
        same(0, closed.getCoverage().getOpen());
        same(2, closed.getClaims().getChecked());
    }

    private Article close(long article) throws ApiException {
        String tag = tag(editor.articles().articleOneWithHttpInfo(article));
        return editor.articles().articleSignOff(article, tag, null);
    }

    void takeAway(long article) throws ApiException, IOException {
        File claims =
                editor.exports()
                        .claimsExportCsv(
                                article, "checked", null, null, null, null, null, null, null, null,
                                null, null, null);
        same(3, Files.readAllLines(claims.toPath()).size());
        File annotations =
                editor.exports()
                        .annotationsExportCsv(
                                "approved",
                                null,
                                null,
                                null,
                                null,
                                article,
                                null,
                                null,
                                null,
                                null,
                                null,
                                true);
        same(3, Files.readAllLines(annotations.toPath()).size());
        File evidence =
                editor.exports()
                        .evidenceExportCsv(
                                article, null, null, null, null, null, null, null, null, null, null,
                                null, null);
        same(2, Files.readAllLines(evidence.toPath()).size());
    }

    void readHistory(long article, Annotation annotation) throws ApiException {
        List<String> deeds = new ArrayList<>();
        String after = null;
        do {
            SliceEntry page = editor.histories().historyOfArticle(article, after, 5);
            page.getItems().stream().map(Entry::getAction).forEach(deeds::add);
            after = page.getNext();
        } while (after != null);
        holds(deeds.getFirst().contains("signed"));
        same("brought the article in", deeds.getLast());
        Entry latest =
                editor.histories()
                        .historyOfAnnotation(annotation.getId(), null, 1)
                        .getItems()
                        .getFirst();
        holds(latest.getAction().contains("approved"));
        same("annotation", latest.getSubject().getKind());
    }
}
