package newsroom.sic.intake.web;

import newsroom.sic.testing.OnH2;

@OnH2
class EncodingOnH2Test extends EncodingContract {}
