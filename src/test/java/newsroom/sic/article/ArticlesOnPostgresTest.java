package newsroom.sic.article;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ArticlesOnPostgresTest extends ArticlesContract {}
