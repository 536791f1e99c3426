package newsroom.sic.claim;

import newsroom.sic.testing.OnH2;

@OnH2
class ArticleCorrectionNotesOnH2Test extends ArticleCorrectionNotesContract {}
