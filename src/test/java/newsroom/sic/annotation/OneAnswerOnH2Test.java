package newsroom.sic.annotation;

import newsroom.sic.testing.OnH2;

@OnH2
class OneAnswerOnH2Test extends OneAnswerContract {}
