package newsroom.sic.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/** Hands the text of one article on to another, as its next revision. */
@Component
class NextText {

    private final Articles articles;
    private final Revisions revisions;
    private final Stories stories;
    private final Origins origins;
    private final List<RestsOnText> followers;

    NextText(
            Articles articles,
            Revisions revisions,
            Stories stories,
            Origins origins,
            List<RestsOnText> followers) {
        this.articles = articles;
        this.revisions = revisions;
        this.stories = stories;
        this.origins = origins;
        this.followers = followers;
    }

    /** What sits on words is held before its article, everywhere. */
    void holdClaims(long one, long other) {
        for (long id : List.of(Math.min(one, other), Math.max(one, other))) {
            followers.forEach(follower -> follower.hold(id));
        }
    }

    /**
     * Within the caller's transaction, both articles held.
     *
     * @throws Refusal when something sits on its words, or the other has a newer text than the one
     *     that was looked at
     */
    Revised hand(long from, long to, int against, Actor by) {
        if (followers.stream().anyMatch(follower -> follower.sitsOn(from))) {
            throw Refusal.byRule("article.refused.text-with-claims", from);
        }
        Revised revised = revisions.revise(to, asRead(from, to), against, by);
        stories.of(from).forEach(story -> stories.takeOut(story.id(), from, by));
        return revised;
    }

    /** The text of an article as the next one of another: its file and its passages with it. */
    ReadCopy asRead(long from, long to) {
        RevisionText text = articles.text(from);
        Optional<OriginalFile> file =
                origins.original(from).filter(one -> one.revision() == text.number());
        return articles.read(
                new NewArticle(
                        articles.one(to).details(),
                        text.text().toString(),
                        text.encoding(),
                        file.map(OriginalFile::fileName).orElse(null),
                        new Origin(
                                file.map(OriginalFile::format).orElse("TEXT"),
                                file.map(one -> new Origin.Original(one.sha256(), one.size()))
                                        .orElse(null),
                                List.of(),
                                text.passages().stream().flatMap(NextText::known).toList(),
                                file.map(OriginalFile::leftOut).orElse(""))));
    }

    private static Stream<Origin.KnownRole> known(Passage passage) {
        Optional<Origin.Role> role = role(passage.kind());
        return role
                .map(one ->
                        new Origin.KnownRole(one, passage.span().start(), passage.span().end()))
                .stream();
    }

    /** Those that a file can tell; the others are read anew. */
    private static Optional<Origin.Role> role(PassageKind kind) {
        return switch (kind) {
            case HEADLINE -> Optional.of(Origin.Role.HEADLINE);
            case CROSSHEAD -> Optional.of(Origin.Role.CROSSHEAD);
            case CAPTION -> Optional.of(Origin.Role.CAPTION);
            case FURNITURE -> Optional.of(Origin.Role.FURNITURE);
            case STANDFIRST, BYLINE, BODY, APPENDED_RELEASE -> Optional.empty();
        };
    }
}
