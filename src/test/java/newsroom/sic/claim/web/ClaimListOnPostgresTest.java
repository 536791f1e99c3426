package newsroom.sic.claim.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ClaimListOnPostgresTest extends ClaimListContract {}
