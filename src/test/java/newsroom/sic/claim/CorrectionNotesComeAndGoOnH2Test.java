package newsroom.sic.claim;

import newsroom.sic.testing.OnH2;

@OnH2
class CorrectionNotesComeAndGoOnH2Test extends CorrectionNotesComeAndGoContract {}
