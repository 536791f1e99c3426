package newsroom.sic.ledger.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.StoryView;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.Transcript;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.Printing;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Utterance;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a story.
 *
 * @param behind whether something happened that is not in it yet
 * @param found what was found in the story, all kinds, the benign ones too
 * @param title of a transcript, as typed, as are its address and its text
 */
record LedgerPage(
        StoryView story,
        boolean behind,
        StoryLedger ledger,
        List<DiscrepancyView> found,
        Map<Long, ArticleView> articles,
        List<Transcript> transcripts,
        @Nullable String title,
        @Nullable String url,
        @Nullable String text,
        @Nullable Refusal refusal) {

    /** A line of figures with its picture. */
    record Line(String subject, Timeline picture, List<Member> members) {}

    public List<Line> lines() {
        return ledger.lines().stream()
                .map(line -> new Line(line.subject(), Timeline.of(line.members()), line.members()))
                .toList();
    }

    public List<DiscrepancyView> figures() {
        return of(Kind.FIGURE);
    }

    public List<DiscrepancyView> names() {
        return of(Kind.NAME);
    }

    public List<DiscrepancyView> dates() {
        return of(Kind.DATE);
    }

    public List<DiscrepancyView> copies() {
        return of(Kind.TEXT);
    }

    private List<DiscrepancyView> of(Kind kind) {
        return found.stream().filter(each -> each.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return ledger.lines().isEmpty() && ledger.utterances().isEmpty() && found.isEmpty();
    }

    /** What to call the article or transcript of a member. */
    public String title(Member member) {
        if (member.articleId() < 0) {
            return transcripts.stream()
                    .filter(each -> each.id() == -member.articleId())
                    .map(Transcript::title)
                    .findFirst()
                    .orElse("–");
        }
        ArticleView article = articles.get(member.articleId());
        return article == null ? "–" : article.title();
    }

    public @Nullable String outlet(Member member) {
        ArticleView article = articles.get(member.articleId());
        return article == null ? null : article.details().outlet();
    }

    public boolean isTranscript(Member member) {
        return member.articleId() < 0;
    }

    /** The prints of the other printings of an utterance. */
    public List<String> others(Utterance utterance, Printing of) {
        return utterance.printings().stream()
                .filter(each -> !each.equals(of))
                .map(each -> each.member().print())
                .toList();
    }

    /** Figures of other lines that a member could be joined with, by print. */
    public List<Line> otherLines(Line than) {
        return lines().stream().filter(line -> !line.equals(than)).toList();
    }
}
