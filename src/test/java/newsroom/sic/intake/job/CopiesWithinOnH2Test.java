package newsroom.sic.intake.job;

import newsroom.sic.testing.OnH2;

@OnH2
class CopiesWithinOnH2Test extends CopiesWithinContract {}
