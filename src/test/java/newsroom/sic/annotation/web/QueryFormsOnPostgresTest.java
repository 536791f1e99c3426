package newsroom.sic.annotation.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class QueryFormsOnPostgresTest extends QueryFormsContract {}
