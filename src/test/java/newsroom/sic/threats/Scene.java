package newsroom.sic.threats;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Copies;
import newsroom.sic.article.LineText;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffers;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.detector.Detector;
import newsroom.sic.detector.Detectors;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.HouseForms;
import newsroom.sic.ledger.ProposalView;
import newsroom.sic.testing.Cast;

/** The thing that a row of the access matrix speaks of, and what in the row is said in braces. */
final class Scene {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS = "3999999999";

    private final AccessMatrix.Row row;
    private final Map<String, String> values = new HashMap<>();

    private Scene(AccessMatrix.Row row) {
        this.row = row;
        values.put("new", "new-" + UUID.randomUUID().toString().substring(0, 13));
        values.put("password", Cast.PASSWORD);
        values.put("n", "2");
    }

    /** Makes the thing, by its owner. */
    static Scene of(AccessMatrix.Row row, Person owner, Newsroom newsroom, Cast cast) {
        Scene scene = new Scene(row);
        scene.set(owner, newsroom, cast);
        return scene;
    }

    /** The same address and form, only that there is nothing of that id. */
    Scene absent() {
        Scene bare = new Scene(row);
        bare.values.putAll(values);
        Matcher named = BRACES.matcher(row.path());
        while (named.find()) {
            bare.values.put(named.group(1), NOBODYS);
        }
        if (row.sent().equals("at={id}")) {
            bare.values.put("id", NOBODYS);
        }
        bare.values.put("absent", "");
        return bare;
    }

    private void set(Person owner, Newsroom newsroom, Cast cast) {
        values.put("owner", Long.toString(owner.id()));
        switch (row.of()) {
            case "account" -> account(owner, newsroom);
            case "person" -> account(cast.editor(), newsroom);
            case "disabled" -> disabled(newsroom, cast);
            case "invitation" -> {
                OneTimeLink link = cast.invited(Role.EDITOR);
                values.put("token", link.token());
            }
            case "article" -> {
                thing(newsroom.article(owner), 0);
                values.put("articleId", value("id"));
                values.put("otherStory", Long.toString(newsroom.story(owner).id()));
            }
            case "article beside another", "copied article" -> {
                long article = newsroom.article(owner);
                long of = newsroom.article(owner);
                thing(article, 0);
                values.put("of", Long.toString(of));
                if (row.of().equals("copied article")) {
                    newsroom.the(Copies.class).copy(article, 0, of, owner);
                }
            }
            case "waived line" -> {
                thing(newsroom.article(owner), 0);
                LineText waived = newsroom.waived(Long.parseLong(value("id")), 2, owner);
                values.put("lineVersion", Integer.toString(waived.version()));
            }
            case "finished article" -> thing(newsroom.finished(owner), 0);
            case "closed article" -> {
                ArticleView closed = newsroom.closed(owner);
                thing(closed.id(), closed.version());
            }
            case "import" -> thing(newsroom.importing(owner), 0);
            case "ended import" -> {
                long article = newsroom.article(owner);
                thing(newsroom.imported(article, newsroom.copy(), owner), 0);
                values.put("n", "3");
            }
            case "broken import" -> {
                long article = newsroom.article(owner);
                thing(newsroom.imported(article, newsroom.copy(), owner), 0);
                values.put("n", "6");
            }
            case "feed" -> thing(newsroom.feed(owner), 0);
            case "suggestion" -> suggestion(newsroom, owner);
            case "dismissed suggestion" -> {
                suggestion(newsroom, owner);
                values.put(
                        "fate",
                        Long.toString(
                                newsroom.dismissed(
                                        Long.parseLong(value("id")),
                                        Long.parseLong(value("key")),
                                        owner)));
            }
            case "rule" -> {
                Detector last = newsroom.the(Detectors.class).all().getLast();
                values.put("rule", last.rule());
                values.put("version", Integer.toString(last.version()));
                values.put("muted", Boolean.toString(!last.muted()));
            }
            case "webhook" -> {
                WebhookView made = newsroom.webhook(cast.admin());
                thing(made.id(), made.version());
                values.put("delivery", Long.toString(newsroom.delivery(made.id(), cast.admin())));
            }
            case "story" -> story(newsroom, owner, newsroom.article(owner), true);
            case "empty story" -> story(newsroom, owner, newsroom.article(owner), false);
            case "discrepancy" -> discrepancy(newsroom, owner);
            case "discrepancy story" -> {
                discrepancy(newsroom, owner);
                thing(Long.parseLong(value("story")), 0);
            }
            case "tied story" -> {
                discrepancy(newsroom, owner);
                long story = Long.parseLong(value("story"));
                Emendations emendations = newsroom.the(Emendations.class);
                emendations.tie(story, 0, value("print"), value("other"), false, owner);
                thing(story, 1);
                values.put("tie", Long.toString(emendations.made(story).getFirst().id()));
            }
            case "house form" -> {
                story(newsroom, owner, newsroom.article(owner), true);
                values.put("form", Newsroom.name());
                newsroom.the(HouseForms.class)
                        .set(Long.parseLong(value("id")), null, value("form"), owner);
            }
            case "proposal" -> {
                ProposalView proposal = newsroom.proposal(owner);
                thing(proposal.id(), proposal.version());
            }
            case "article of a file" -> thing(newsroom.ofAFile(owner), 0);
            case "claim" -> claim(newsroom, owner, false);
            case "revised article" -> thing(newsroom.unsettled(owner).articleId(), 0);
            case "unsettled claim" -> {
                ClaimView waits = newsroom.unsettled(owner);
                thing(waits.id(), waits.version());
            }
            case "settled claim" -> {
                ClaimView waits = newsroom.unsettled(owner);
                ClaimView settled =
                        newsroom.the(Anchors.class)
                                .settle(waits.id(), waits.version(), 2, 0, 9, owner);
                thing(settled.id(), settled.version());
            }
            case "noted claim", "declined note" -> {
                ClaimView claim = newsroom.noted(owner);
                thing(claim.id(), claim.version());
                values.put("n", "1");
                if (row.of().equals("declined note")) {
                    newsroom.the(CorrectionNoteOffers.class).decline(claim.id(), 1, owner);
                }
            }
            case "linked claim" -> claim(newsroom, owner, true);
            case "approved claim" -> {
                long made = newsroom.claim(owner).id();
                newsroom.approved(made, owner, cast.reviewer());
                thing(made, 0);
            }
            case "removed claim" -> {
                ClaimView made = newsroom.claim(owner);
                thing(
                        made.id(),
                        newsroom.the(Claims.class)
                                .remove(made.id(), made.version(), owner)
                                .version());
            }
            case "removed evidence" -> {
                long piece = newsroom.evidence(newsroom.claim(owner).id(), owner).id();
                thing(piece, newsroom.the(EvidenceFile.class).remove(piece, 0, owner).version());
            }
            case "withdrawn" -> {
                AnnotationView draft = newsroom.draft(newsroom.claim(owner).id(), owner);
                AnnotationView gone =
                        newsroom.the(Annotations.class)
                                .withdraw(draft.id(), draft.version(), owner);
                thing(gone.id(), gone.version());
            }
            case "evidence" -> thing(newsroom.evidence(newsroom.claim(owner).id(), owner).id(), 0);
            case "draft" -> {
                AnnotationView draft = newsroom.draft(newsroom.claim(owner).id(), owner);
                thing(draft.id(), draft.version());
            }
            case "submitted" -> {
                AnnotationView sent = newsroom.submitted(newsroom.claim(owner).id(), owner);
                thing(sent.id(), sent.version());
                values.put("seal", newsroom.seal(sent));
                values.put("tomorrow", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
            }
            case "comment" -> {
                CommentView said = newsroom.comment(newsroom.claim(owner).id(), owner);
                thing(said.id(), said.version());
            }
            case "resolved comment" -> {
                CommentView said = newsroom.comment(newsroom.claim(owner).id(), owner);
                CommentView done =
                        newsroom.the(Threads.class)
                                .resolve(said.id(), said.version(), "Done", owner);
                thing(done.id(), done.version());
            }
            case "query" -> {
                QueryView put = newsroom.query(newsroom.claim(owner).id(), owner);
                thing(put.id(), put.version());
                values.put("heir", Long.toString(cast.editor().id()));
            }
            case "ruled query" -> {
                QueryView put = newsroom.query(newsroom.claim(owner).id(), owner);
                QueryView ruled =
                        newsroom.the(Queries.class)
                                .rule(put.id(), put.version(), Ruling.STANDS, "So it is.", owner);
                thing(ruled.id(), ruled.version());
            }
            case "token" ->
                    thing(
                            newsroom.the(Tokens.class)
                                    .make(
                                            new NewToken(
                                                    "Export", Set.of(Scope.READ), Lasting.MONTH),
                                            owner)
                                    .token()
                                    .id(),
                            0);
            case "export" -> thing(newsroom.export(owner), 0);
            case "correction" -> thing(newsroom.correction(owner, cast.reviewer()), 0);
            case "notice" -> thing(newsroom.notice(owner, cast.editor()), 0);
            case "low one" -> {
                AnnotationView sent =
                        newsroom.submitted(
                                newsroom.claim(owner).id(),
                                AnnotationFixtures.proposing(null),
                                owner);
                thing(sent.id(), sent.version());
                values.put("seal", newsroom.seal(sent));
            }
            default -> {
                // nothing, or a sample of a family of addresses
            }
        }
    }

    private void account(Person person, Newsroom newsroom) {
        thing(person.id(), newsroom.the(People.class).member(person.id()).version());
        values.put("username", person.username());
    }

    private void disabled(Newsroom newsroom, Cast cast) {
        Person person = cast.editor();
        People people = newsroom.the(People.class);
        people.disable(person.id(), people.member(person.id()).version(), cast.admin());
        account(person, newsroom);
    }

    private void story(Newsroom newsroom, Person owner, long article, boolean holdsIt) {
        StoryView story = holdsIt ? newsroom.story(owner, article) : newsroom.story(owner);
        thing(story.id(), story.version());
        values.put("articleId", Long.toString(article));
    }

    private void discrepancy(Newsroom newsroom, Person owner) {
        DiscrepancyView found = newsroom.discrepancy(owner);
        thing(found.id(), found.version());
        values.put("story", Long.toString(found.storyId()));
        values.put("print", found.members().getFirst().print());
        values.put("other", found.members().getLast().print());
    }

    private void claim(Newsroom newsroom, Person owner, boolean linked) {
        ClaimView claim = newsroom.claim(owner);
        ClaimView other = newsroom.claim(owner);
        if (linked) {
            newsroom.the(Claims.class).link(claim.id(), other.id(), owner);
        }
        thing(claim.id(), claim.version());
        values.put("claimId", value("id"));
        values.put("other", Long.toString(other.id()));
    }

    private void suggestion(Newsroom newsroom, Person owner) {
        long article = newsroom.doubted(owner);
        thing(article, 0);
        values.put("key", Long.toString(newsroom.suggestions(article).getFirst().key()));
    }

    private void thing(long id, int version) {
        values.put("id", Long.toString(id));
        values.put("version", Integer.toString(version));
    }

    String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The number of the thing, or of nothing. */
    String thing() {
        return values.containsKey("absent") ? NOBODYS : value("id");
    }

    /** The address, with the query of a GET. */
    String address() {
        boolean sample = row.of().startsWith("/");
        String path =
                sample
                        ? row.of() + (values.containsKey("absent") ? "-absent" : "")
                        : filled(row.path());
        return row.changes() || row.sent().isEmpty() ? path : path + "?" + filled(row.sent());
    }

    boolean isUpload() {
        return row.sent().equals("file");
    }

    /** The form of a POST, without its token. */
    String form() {
        return filled(row.sent());
    }

    /** The text of a file to be uploaded. */
    String file() {
        return "A file. It has two lines. " + value("new");
    }

    private String filled(String text) {
        return BRACES.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                URLEncoder.encode(value(found.group(1)), StandardCharsets.UTF_8)));
    }
}
