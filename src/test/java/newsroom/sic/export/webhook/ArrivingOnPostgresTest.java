package newsroom.sic.export.webhook;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ArrivingOnPostgresTest extends ArrivingContract {}
