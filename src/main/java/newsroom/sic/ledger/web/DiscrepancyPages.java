package newsroom.sic.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.HouseForms;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.MemberView;
import newsroom.sic.ledger.StoryLedgers;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.Utterance;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a discrepancy together. */
@Component
class DiscrepancyPages {

    private static final int MOST_CLAIMS = 1_000;

    private final Claims claims;
    private final StoryLedgers ledgers;
    private final Emendations emendations;
    private final HouseForms houseForms;

    DiscrepancyPages(
            Claims claims, StoryLedgers ledgers, Emendations emendations, HouseForms houseForms) {
        this.claims = claims;
        this.ledgers = ledgers;
        this.emendations = emendations;
        this.houseForms = houseForms;
    }

    DiscrepancyPage of(DiscrepancyView found, ResolutionForm form, @Nullable Refusal refusal) {
        return new DiscrepancyPage(
                found, form, claimsOn(found), collations(found), houseForm(found), refusal);
    }

    /** What lies on a member, and what was named before. */
    private List<ClaimView> claimsOn(DiscrepancyView found) {
        Set<Long> articles =
                found.members().stream().map(MemberView::articleId).collect(Collectors.toSet());
        return claims.among(articles, MOST_CLAIMS).stream()
                .filter(claim ->
                        found.claimIds().contains(claim.id())
                                || found.members().stream().anyMatch(each -> isOn(claim, each)))
                .toList();
    }

    private static boolean isOn(ClaimView claim, MemberView member) {
        return claim.articleId() == member.articleId()
                && claim.anchor().span().overlaps(new Span(member.start(), member.end()));
    }

    private List<Collated> collations(DiscrepancyView found) {
        if (found.kind() != Kind.QUOTATION || found.gone()) {
            return List.of();
        }
        Map<Long, String> titles = new HashMap<>();
        found.members().forEach(each -> titles.put(each.articleId(), each.title()));
        emendations.of(found.storyId()).forEach(each -> titles.put(-each.id(), each.title()));
        Set<String> prints =
                found.members().stream().map(MemberView::print).collect(Collectors.toSet());
        return ledgers.of(found.storyId()).utterances().stream()
                .filter(each -> isOf(each, prints))
                .map(each ->
                        Collated.of(each, member -> titles.getOrDefault(member.articleId(), "–")))
                .toList();
    }

    private static boolean isOf(Utterance utterance, Set<String> prints) {
        return utterance.printings().stream()
                .map(each -> each.member())
                .filter(each -> each.articleId() > 0)
                .map(Member::print)
                .collect(Collectors.toSet())
                .equals(prints);
    }

    private @Nullable HouseForm houseForm(DiscrepancyView found) {
        if (found.assessment() != Assessment.VARIANT || found.gone()) {
            return null;
        }
        List<String> forms = found.because().arguments();
        return new HouseForm(houseForms.of(forms.getFirst()), forms);
    }
}
