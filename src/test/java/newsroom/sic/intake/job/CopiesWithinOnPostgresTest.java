package newsroom.sic.intake.job;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class CopiesWithinOnPostgresTest extends CopiesWithinContract {}
