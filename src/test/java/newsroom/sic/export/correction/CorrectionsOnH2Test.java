package newsroom.sic.export.correction;

import newsroom.sic.testing.OnH2;

@OnH2
class CorrectionsOnH2Test extends CorrectionsContract {}
