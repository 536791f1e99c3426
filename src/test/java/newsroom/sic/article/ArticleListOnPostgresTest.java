package newsroom.sic.article;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ArticleListOnPostgresTest extends ArticleListContract {}
