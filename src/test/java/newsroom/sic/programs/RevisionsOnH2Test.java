package newsroom.sic.programs;

import newsroom.sic.testing.OnH2;

@OnH2
class RevisionsOnH2Test extends RevisionsContract {}
