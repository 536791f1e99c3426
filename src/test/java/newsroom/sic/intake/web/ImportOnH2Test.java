package newsroom.sic.intake.web;

import newsroom.sic.testing.OnH2;

@OnH2
class ImportOnH2Test extends ImportContract {}
