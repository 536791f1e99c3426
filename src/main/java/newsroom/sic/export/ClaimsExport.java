package newsroom.sic.export;

import newsroom.sic.claim.Among;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimsExport extends Export<ClaimFilter.Asked, ClaimRecord> {

    private final ClaimRecords claims;

    ClaimsExport(ClaimRecords claims, Delivery delivery) {
        super(ClaimsTable.CLAIMS, ClaimFilter.Asked.class, delivery);
        this.claims = claims;
    }

    @Override
    Wanted wanted(ClaimFilter.Asked asked) {
        ClaimFilter filter = asked.filter();
        return new Wanted(filter.article(), filter.changedSince());
    }

    @Override
    void each(ClaimFilter.Asked asked, @Nullable Since since, Rows<ClaimRecord> file) {
        ClaimFilter filter = asked.filter().whenever();
        if (since == null) {
            claims.each(filter, file::add);
        } else {
            claims.eachChanged(
                    filter,
                    since.touched("claim"),
                    file::add,
                    removed -> file.add(Tombstone.ofClaim(removed)));
        }
    }

    @Override
    Among verdicts(ClaimFilter.Asked asked, @Nullable Since since) {
        return claims.ids(asked.filter().whenever(), since == null ? null : since.touched("claim"));
    }

    @Override
    Among rows(ClaimFilter.Asked asked, @Nullable Since since) {
        return verdicts(asked, since);
    }
}
