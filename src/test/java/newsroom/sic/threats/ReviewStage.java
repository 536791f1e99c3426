package newsroom.sic.threats;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
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
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffers;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.testing.Cast;

/** Makes for a {@link Scene} what is said of the copy, and those who say it. */
final class ReviewStage {

    private final Scene scene;
    private final Person owner;
    private final Newsroom newsroom;
    private final Cast cast;

    ReviewStage(Scene scene, Person owner, Newsroom newsroom, Cast cast) {
        this.scene = scene;
        this.owner = owner;
        this.newsroom = newsroom;
        this.cast = cast;
    }

    void set(String what) {
        switch (what) {
            case "account" -> account(owner);
            case "person" -> account(cast.editor());
            case "disabled" -> disabled();
            case "invitation" -> {
                OneTimeLink link = cast.invited(Role.EDITOR);
                scene.put("token", link.token());
            }
            case "webhook" -> {
                WebhookView made = newsroom.webhook(cast.admin());
                scene.thing(made.id(), made.version());
                scene.put("delivery", Long.toString(newsroom.delivery(made.id(), cast.admin())));
            }
            case "claim" -> claim(false);
            case "unsettled claim" -> {
                ClaimView waits = newsroom.unsettled(owner);
                scene.thing(waits.id(), waits.version());
            }
            case "settled claim" -> {
                ClaimView waits = newsroom.unsettled(owner);
                ClaimView settled =
                        newsroom.the(Anchors.class)
                                .settle(waits.id(), waits.version(), 2, 0, 9, owner);
                scene.thing(settled.id(), settled.version());
            }
            case "noted claim", "declined note" -> {
                ClaimView claim = newsroom.noted(owner);
                scene.thing(claim.id(), claim.version());
                scene.put("n", "1");
                if (what.equals("declined note")) {
                    newsroom.the(CorrectionNoteOffers.class).decline(claim.id(), 1, owner);
                }
            }
            case "linked claim" -> claim(true);
            case "approved claim" -> {
                long made = newsroom.claim(owner).id();
                newsroom.approved(made, owner, cast.reviewer());
                scene.thing(made, 0);
            }
            case "removed claim" -> {
                ClaimView made = newsroom.claim(owner);
                scene.thing(
                        made.id(),
                        newsroom.the(Claims.class)
                                .remove(made.id(), made.version(), owner)
                                .version());
            }
            case "removed evidence" -> {
                long piece = newsroom.evidence(newsroom.claim(owner).id(), owner).id();
                scene.thing(
                        piece, newsroom.the(EvidenceFile.class).remove(piece, 0, owner).version());
            }
            case "withdrawn" -> {
                AnnotationView draft = newsroom.draft(newsroom.claim(owner).id(), owner);
                AnnotationView gone =
                        newsroom.the(Annotations.class)
                                .withdraw(draft.id(), draft.version(), owner);
                scene.thing(gone.id(), gone.version());
            }
            case "evidence" ->
                    scene.thing(newsroom.evidence(newsroom.claim(owner).id(), owner).id(), 0);
            case "draft" -> {
                AnnotationView draft = newsroom.draft(newsroom.claim(owner).id(), owner);
                scene.thing(draft.id(), draft.version());
            }
            case "submitted" -> {
                AnnotationView sent = newsroom.submitted(newsroom.claim(owner).id(), owner);
                scene.thing(sent.id(), sent.version());
                scene.put("seal", newsroom.seal(sent));
                scene.put("tomorrow", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
            }
            case "comment" -> {
                CommentView said = newsroom.comment(newsroom.claim(owner).id(), owner);
                scene.thing(said.id(), said.version());
            }
            case "resolved comment" -> {
                CommentView said = newsroom.comment(newsroom.claim(owner).id(), owner);
                CommentView done =
                        newsroom.the(Threads.class)
                                .resolve(said.id(), said.version(), "Done", owner);
                scene.thing(done.id(), done.version());
            }
            case "query" -> {
                QueryView put = newsroom.query(newsroom.claim(owner).id(), owner);
                scene.thing(put.id(), put.version());
                scene.put("heir", Long.toString(cast.editor().id()));
            }
            case "ruled query" -> {
                QueryView put = newsroom.query(newsroom.claim(owner).id(), owner);
                QueryView ruled =
                        newsroom.the(Queries.class)
                                .rule(put.id(), put.version(), Ruling.STANDS, "So it is.", owner);
                scene.thing(ruled.id(), ruled.version());
            }
            case "token" ->
                    scene.thing(
                            newsroom.the(Tokens.class)
                                    .make(
                                            new NewToken(
                                                    "Export", Set.of(Scope.READ), Lasting.MONTH),
                                            owner)
                                    .token()
                                    .id(),
                            0);
            case "export" -> scene.thing(newsroom.export(owner), 0);
            case "correction" -> scene.thing(newsroom.correction(owner, cast.reviewer()), 0);
            case "notice" -> scene.thing(newsroom.notice(owner, cast.editor()), 0);
            case "low one" -> {
                AnnotationView sent =
                        newsroom.submitted(
                                newsroom.claim(owner).id(),
                                AnnotationFixtures.proposing(null),
                                owner);
                scene.thing(sent.id(), sent.version());
                scene.put("seal", newsroom.seal(sent));
            }
            default -> {
                // nothing of this room
            }
        }
    }

    private void account(Person person) {
        scene.thing(person.id(), newsroom.the(People.class).member(person.id()).version());
        scene.put("username", person.username());
    }

    private void disabled() {
        Person person = cast.editor();
        People people = newsroom.the(People.class);
        people.disable(person.id(), people.member(person.id()).version(), cast.admin());
        account(person);
    }

    private void claim(boolean linked) {
        ClaimView claim = newsroom.claim(owner);
        ClaimView other = newsroom.claim(owner);
        if (linked) {
            newsroom.the(Claims.class).link(claim.id(), other.id(), owner);
        }
        scene.thing(claim.id(), claim.version());
        scene.put("claimId", scene.value("id"));
        scene.put("other", Long.toString(other.id()));
    }
}
