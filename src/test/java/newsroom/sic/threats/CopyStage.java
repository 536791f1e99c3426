package newsroom.sic.threats;

import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.LineText;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ArticleCorrectionNotes;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.detector.Detector;
import newsroom.sic.detector.Detectors;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.HouseForms;
import newsroom.sic.ledger.ProposalView;

/** Makes for a {@link Scene} what lies with the copy: articles, stories, imports, the ledger. */
final class CopyStage {

    private final Scene scene;
    private final Person owner;
    private final Newsroom newsroom;

    CopyStage(Scene scene, Person owner, Newsroom newsroom) {
        this.scene = scene;
        this.owner = owner;
        this.newsroom = newsroom;
    }

    void set(String what) {
        switch (what) {
            case "article" -> {
                scene.thing(newsroom.article(owner), 0);
                scene.put("articleId", scene.value("id"));
                scene.put("otherStory", Long.toString(newsroom.story(owner).id()));
            }
            case "article beside another", "copied article" -> {
                long article = newsroom.article(owner);
                long of = newsroom.article(owner);
                scene.thing(article, 0);
                scene.put("of", Long.toString(of));
                if (what.equals("copied article")) {
                    newsroom.the(Copies.class).copy(article, 0, of, owner);
                }
            }
            case "waived line" -> {
                scene.thing(newsroom.article(owner), 0);
                LineText waived = newsroom.waived(Long.parseLong(scene.value("id")), 2, owner);
                scene.put("lineVersion", Integer.toString(waived.version()));
            }
            case "finished article" -> scene.thing(newsroom.finished(owner), 0);
            case "closed article" -> {
                ArticleView closed = newsroom.closed(owner);
                scene.thing(closed.id(), closed.version());
            }
            case "import" -> scene.thing(newsroom.importing(owner), 0);
            case "ended import" -> {
                long article = newsroom.article(owner);
                scene.thing(newsroom.imported(article, newsroom.copy(), owner), 0);
                scene.put("n", "3");
            }
            case "broken import" -> {
                long article = newsroom.article(owner);
                scene.thing(newsroom.imported(article, newsroom.copy(), owner), 0);
                scene.put("n", "6");
            }
            case "feed" -> scene.thing(newsroom.feed(owner), 0);
            case "suggestion" -> suggestion();
            case "dismissed suggestion" -> {
                suggestion();
                scene.put(
                        "fate",
                        Long.toString(
                                newsroom.dismissed(
                                        Long.parseLong(scene.value("id")),
                                        Long.parseLong(scene.value("key")),
                                        owner)));
            }
            case "rule" -> {
                Detector last = newsroom.the(Detectors.class).all().getLast();
                scene.put("rule", last.rule());
                scene.put("version", Integer.toString(last.version()));
                scene.put("muted", Boolean.toString(!last.muted()));
            }
            case "story" -> story(newsroom.article(owner), true);
            case "empty story" -> story(newsroom.article(owner), false);
            case "discrepancy" -> discrepancy();
            case "discrepancy story" -> {
                discrepancy();
                scene.thing(Long.parseLong(scene.value("story")), 0);
            }
            case "tied story" -> {
                discrepancy();
                long story = Long.parseLong(scene.value("story"));
                Emendations emendations = newsroom.the(Emendations.class);
                emendations.tie(story, 0, scene.value("print"), scene.value("other"), false, owner);
                scene.thing(story, 1);
                scene.put("tie", Long.toString(emendations.made(story).getFirst().id()));
            }
            case "house form" -> {
                story(newsroom.article(owner), true);
                scene.put("form", Newsroom.name());
                newsroom.the(HouseForms.class)
                        .set(Long.parseLong(scene.value("id")), null, scene.value("form"), owner);
            }
            case "proposal" -> {
                ProposalView proposal = newsroom.proposal(owner);
                scene.thing(proposal.id(), proposal.version());
            }
            case "article of a file" -> scene.thing(newsroom.ofAFile(owner), 0);
            case "noted article", "declined article note" -> {
                long article = newsroom.notedArticle(owner);
                scene.thing(article, 0);
                scene.put("n", "1");
                String text = newsroom.the(Articles.class).text(article).text().toString();
                NewClaim made = new NewClaim(2, 0, text.indexOf(' '), null, null, null);
                scene.put(
                        "claim",
                        Long.toString(newsroom.the(Claims.class).make(article, made, owner).id()));
                if (what.equals("declined article note")) {
                    newsroom.the(ArticleCorrectionNotes.class)
                            .decline(article, 1, "A harbour only.", owner);
                }
            }
            case "revised article" -> scene.thing(newsroom.unsettled(owner).articleId(), 0);
            default -> {
                // nothing of this room
            }
        }
    }

    private void story(long article, boolean holdsIt) {
        StoryView story = holdsIt ? newsroom.story(owner, article) : newsroom.story(owner);
        scene.thing(story.id(), story.version());
        scene.put("articleId", Long.toString(article));
    }

    private void discrepancy() {
        DiscrepancyView found = newsroom.discrepancy(owner);
        scene.thing(found.id(), found.version());
        scene.put("story", Long.toString(found.storyId()));
        scene.put("print", found.members().getFirst().print());
        scene.put("other", found.members().getLast().print());
    }

    private void suggestion() {
        long article = newsroom.doubted(owner);
        scene.thing(article, 0);
        scene.put("key", Long.toString(newsroom.suggestions(article).getFirst().key()));
    }
}
