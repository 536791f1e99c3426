import client.ApiException;
import client.ApiResponse;
import client.model.Article;
import client.model.ArticlePatch;
import client.model.Filed;
import client.model.ImportOutcome;
import client.model.StoryTitle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Copy comes in, is described, and lies in a story. */
final class ComingIn extends Chapter {

    ComingIn(Desk editor, Desk reviewer) {
        super(editor, reviewer);
    }

    List<Long> bringIn(Path folder) throws ApiException, IOException {
        List<File> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().map(Path::toFile).toList();
        }
        ImportOutcome outcome =
                editor.imports().importBringIn(files, null, UUID.randomUUID().toString());
        same(5, outcome.getImported().size());
        same(0, outcome.getDuplicates().size() + outcome.getFailed().size());
        List<Long> articles = outcome.getImported().stream().map(Filed::getArticleId).toList();
        for (int i = 0; i < files.size(); i++) {
            String text = editor.texts().textRead(articles.get(i), null);
            same(Files.readString(files.get(i).toPath()).strip(), text.strip());
        }
        same(
                articles.getFirst(),
                editor.imports()
                        .importBringIn(files.subList(0, 1), null, null)
                        .getDuplicates()
                        .getFirst()
                        .getArticleId());
        return articles;
    }

    void describe(long id) throws ApiException {
        ApiResponse<Article> found = editor.articles().articleOneWithHttpInfo(id);
        ArticlePatch patch = new ArticlePatch().outlet("TNT").publishedOn(LocalDate.of(2024, 6, 3));
        Article corrected = editor.articles().articleCorrect(id, tag(found), patch);
        same("TNT", corrected.getOutlet());
        same(LocalDate.of(2024, 6, 3), corrected.getPublishedOn());
        same(found.getData().getHeadline(), corrected.getHeadline());
        refused(412, () -> editor.articles().articleCorrect(id, tag(found), patch));
        String now = tag(editor.articles().articleOneWithHttpInfo(id));
        Article cleared =
                editor.articles().articleCorrect(id, now, new ArticlePatch().outlet(null));
        same(null, cleared.getOutlet());
        same(LocalDate.of(2024, 6, 3), cleared.getPublishedOn());
    }

    void gather(List<Long> articles) throws ApiException {
        ApiResponse<client.model.Story> story =
                editor.stories()
                        .storyOpenWithHttpInfo(
                                new StoryTitle().title("A summer " + UUID.randomUUID()), null);
        long id = story.getData().getId();
        for (long article : articles) {
            story = editor.stories().storyPutWithHttpInfo(id, article, tag(story));
        }
        same(articles.size(), story.getData().getArticles().size());
        same(List.of(id), editor.articles().articleOne(articles.getFirst()).getStories());
    }
}
