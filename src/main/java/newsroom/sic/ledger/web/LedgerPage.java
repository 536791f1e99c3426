package newsroom.sic.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.StoryView;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.Tie;
import newsroom.sic.ledger.Transcript;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a story.
 *
 * @param version of what people changed in it, which the next change must name
 * @param behind whether something happened that is not in it yet
 * @param found what was found in the story, all kinds, the benign ones too
 * @param besides what its articles are to others, by id
 * @param ties what people joined and parted
 * @param houseForms how the desk writes names, in all stories
 * @param form a transcript, as typed
 */
record LedgerPage(
        StoryView story,
        int version,
        boolean behind,
        StoryLedger ledger,
        List<DiscrepancyView> found,
        Map<Long, ArticleView> articles,
        Map<Long, CopyOf> besides,
        List<Transcript> transcripts,
        List<Tie> ties,
        Set<String> houseForms,
        TranscriptForm form,
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

    /** The article that a member's one is a copy of, as somebody said; null where nobody did. */
    public @Nullable Long copyOf(Member member) {
        CopyOf is = besides.get(member.articleId());
        return is != null && is.state().isOneSource() ? Long.valueOf(is.ofId()) : null;
    }

    public List<Collated> utterances() {
        return ledger.utterances().stream().map(each -> Collated.of(each, this::title)).toList();
    }

    /** Of the names that are spelt in several ways here. */
    public List<HouseForm> namesToChoose() {
        return names().stream()
                .filter(each -> each.assessment() == Assessment.VARIANT)
                .map(each -> each.because().arguments())
                .map(forms ->
                        new HouseForm(
                                forms.stream()
                                        .filter(houseForms::contains)
                                        .findFirst()
                                        .orElse(null),
                                forms))
                .toList();
    }

    /** Whether what was refused is a transcript: then the form says so itself. */
    public boolean isAboutTheForm() {
        return form.text() != null || form.title() != null;
    }

    /** Figures of other lines that a member could be joined with, by print. */
    public List<Line> otherLines(Line than) {
        return lines().stream().filter(line -> !line.equals(than)).toList();
    }
}
