package newsroom.sic.export;

import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.EvidenceRecord;
import newsroom.sic.claim.EvidenceRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceExport extends Export<ClaimFilter.Asked, EvidenceRecord> {

    private final EvidenceRecords evidence;

    EvidenceExport(EvidenceRecords evidence, Delivery delivery) {
        super(EvidenceTable.EVIDENCE, ClaimFilter.Asked.class, delivery);
        this.evidence = evidence;
    }

    @Override
    Wanted wanted(ClaimFilter.Asked asked) {
        ClaimFilter filter = asked.filter();
        return new Wanted(filter.article(), filter.changedSince());
    }

    @Override
    void each(ClaimFilter.Asked asked, @Nullable Since since, Rows<EvidenceRecord> file) {
        ClaimFilter filter = asked.filter().whenever();
        if (since == null) {
            evidence.each(filter, file::add);
        } else {
            evidence.eachChanged(
                    filter,
                    since.touched("claim"),
                    file::add,
                    removed -> file.add(Tombstone.of("evidence_id", removed)));
        }
    }
}
