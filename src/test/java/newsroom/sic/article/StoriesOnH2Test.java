package newsroom.sic.article;

import newsroom.sic.testing.OnH2;

@OnH2
class StoriesOnH2Test extends StoriesContract {}
