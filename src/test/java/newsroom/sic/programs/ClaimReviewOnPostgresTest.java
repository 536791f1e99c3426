package newsroom.sic.programs;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ClaimReviewOnPostgresTest extends ClaimReviewContract {}
