package newsroom.sic.desk;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the five seed articles of the demo in, by the same door as all copy, and their story. */
@Component
@Profile("demo")
@Order(20)
class Seeds implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

    private final Intake intake;
    private final Stories stories;
    private final People people;
    private final JsonMapper json;

    Seeds(Intake intake, Stories stories, People people, JsonMapper json) {
        this.intake = intake;
        this.stories = stories;
        this.people = people;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!stories.all().isEmpty()) {
            return;
        }
        Person admin = people.byUsername("admin").orElseThrow();
        SeedStory seeds = json.readValue(bytes("seeds.json"), SeedStory.class);
        StoryView story = stories.open(seeds.story(), admin);
        for (SeedArticle seed : seeds.articles()) {
            Upload upload = new Upload(seed.file(), bytes(seed.file()));
            switch (intake.take(upload, seed.details(), null, admin)) {
                case Receipt.Imported in -> stories.put(story.id(), in.articleId(), admin);
                case Receipt.Duplicate twice -> stories.put(story.id(), twice.articleId(), admin);
                case Receipt.Failed failed ->
                        LOG.warn(
                                "Seed {} was refused: {}",
                                failed.file(),
                                failed.refusal().sentence());
            }
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = new ClassPathResource("seeds/" + name).getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The metadata file beside the seeds: a story and what the texts themselves say. */
    record SeedStory(String story, List<SeedArticle> articles) {}

    /** What one text says of itself; what it does not say is absent. */
    record SeedArticle(
            String file,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable LocalDate publishedOn,
            @Nullable String language) {

        ArticleDetails details() {
            return new ArticleDetails(headline, outlet, byline, publishedOn, language, null);
        }
    }
}
