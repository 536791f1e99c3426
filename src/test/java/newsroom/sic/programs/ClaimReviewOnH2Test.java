package newsroom.sic.programs;

import newsroom.sic.testing.OnH2;

@OnH2
class ClaimReviewOnH2Test extends ClaimReviewContract {}
