package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.InMargin;
import newsroom.sic.detector.Suggestions;
import newsroom.sic.ledger.StoryProposals;
import newsroom.sic.ledger.WhatWasRead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Sets an article with its margin, as it stands at one moment. */
@Component
@Transactional(readOnly = true)
class Proofs {

    private final Articles articles;
    private final Stories stories;
    private final Copies copies;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Suggestions suggestions;
    private final StoryProposals proposals;
    private final People people;
    private final Clock clock;

    Proofs(
            Articles articles,
            Stories stories,
            Copies copies,
            Claims claims,
            EvidenceFile evidence,
            Annotations annotations,
            Reviews reviews,
            Suggestions suggestions,
            StoryProposals proposals,
            People people,
            Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.copies = copies;
        this.claims = claims;
        this.evidence = evidence;
        this.annotations = annotations;
        this.reviews = reviews;
        this.suggestions = suggestions;
        this.proposals = proposals;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param read what is shown in the copy; null where nothing is
     */
    void set(long id, AtHand hand, @Nullable WhatWasRead read, Person reader, Model model) {
        ArticleView article = articles.one(id);
        RevisionText revision = articles.text(id, article.revision());
        Along along =
                read == null || read.revision() != revision.number()
                        ? null
                        : Along.of(read, suggestions.among(read, id), hand.suggestion());
        InMargin margin = claims.inMargin(id);
        List<ClaimView> pinned = margin.claims().stream().map(InMargin.Noted::claim).toList();
        Map<Long, List<AnnotationView>> notes = annotations.onArticle(id);
        Map<Long, List<EvidenceView>> files = evidence.onArticle(id);
        Set<Long> accounts = new HashSet<>(Set.of(article.importedBy()));
        if (article.assignee() != null) {
            accounts.add(article.assignee());
        }
        if (article.signedOffBy() != null) {
            accounts.add(article.signedOffBy());
        }
        notes.values().forEach(list -> list.forEach(note -> accounts.add(note.author())));
        Map<Long, String> names = people.names(accounts);
        Map<Long, String> reasons = reviews.reasonsForSendingBack(notes.values());
        model.addAttribute("articleId", id);
        model.addAttribute("proposals", proposals.of(id));
        model.addAttribute("beside", copies.beside(id));
        model.addAttribute(
                "turn",
                Turn.of(
                        article,
                        article.assignee() == null ? null : names.get(article.assignee()),
                        LocalDate.now(clock),
                        reader.writes() ? people.atWork() : List.of()));
        model.addAttribute(
                "page",
                new ProofPage(
                        article,
                        article.signedOffBy() == null ? null : names.get(article.signedOffBy()),
                        stories.of(id),
                        revision,
                        hand.lineIn(revision, pinned, along),
                        margin.claims().stream()
                                .map(one ->
                                        card(
                                                one,
                                                notes(
                                                        notes.get(one.claim().id()),
                                                        names,
                                                        reasons,
                                                        reader),
                                                files.getOrDefault(one.claim().id(), List.of()),
                                                hand.claim(),
                                                pinned.size() > ProofPage.CROWD,
                                                reader))
                                .toList(),
                        margin.notesOnNoClaim(),
                        along));
    }

    private static Card card(
            InMargin.Noted one,
            List<Card.Note> notes,
            List<EvidenceView> evidence,
            @Nullable Long taken,
            boolean crowded,
            Person reader) {
        ClaimView claim = one.claim();
        boolean at = taken != null && taken == claim.id();
        return new Card(
                claim, one.correctionNotes(), notes, evidence, at, at || !crowded, reader.writes());
    }

    private static List<Card.Note> notes(
            @Nullable List<AnnotationView> annotations,
            Map<Long, String> names,
            Map<Long, String> reasons,
            Person reader) {
        return annotations == null
                ? List.of()
                : annotations.stream()
                        .map(note ->
                                new Card.Note(
                                        note,
                                        names.getOrDefault(note.author(), "?"),
                                        reasons.get(note.id()),
                                        note.author() == reader.id()
                                                && note.state().mayBeSubmitted()))
                        .toList();
    }
}
