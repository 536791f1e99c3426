package newsroom.sic.article;

import newsroom.sic.testing.OnH2;

@OnH2
class ArticleListOnH2Test extends ArticleListContract {}
