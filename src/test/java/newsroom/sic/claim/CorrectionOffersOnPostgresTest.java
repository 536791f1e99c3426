package newsroom.sic.claim;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class CorrectionOffersOnPostgresTest extends CorrectionOffersContract {}
