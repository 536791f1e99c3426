package newsroom.sic.intake.web;

import newsroom.sic.testing.OnH2;

@OnH2
class FormatsOnH2Test extends FormatsContract {}
