package newsroom.sic.intake.web;

import newsroom.sic.testing.OnH2;

@OnH2
class UploadOnH2Test extends UploadContract {}
