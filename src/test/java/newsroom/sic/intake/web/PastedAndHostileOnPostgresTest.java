package newsroom.sic.intake.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class PastedAndHostileOnPostgresTest extends PastedAndHostileContract {}
