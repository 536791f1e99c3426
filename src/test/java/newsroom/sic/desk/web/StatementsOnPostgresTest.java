package newsroom.sic.desk.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class StatementsOnPostgresTest extends StatementsContract {}
