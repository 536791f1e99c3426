package newsroom.sic.claim.web;

import newsroom.sic.testing.OnH2;

@OnH2
class ClaimListOnH2Test extends ClaimListContract {}
