package newsroom.sic.intake.web;

import newsroom.sic.intake.job.Comparing;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A near copy beside the article that it is like, before somebody says what it is. */
record ComparedPage(JobView job, Comparing.Compared compared, @Nullable Refusal refusal) {

    /** What would become of the claims, if it were the next text. */
    public Becoming becoming() {
        return new Becoming(compared.claims());
    }
}
