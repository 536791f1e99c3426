package newsroom.sic.article;

import newsroom.sic.testing.OnH2;

@OnH2
class ArticlesOnH2Test extends ArticlesContract {}
