package newsroom.sic.desk.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class DeskStatementsOnPostgresTest extends DeskStatementsContract {}
