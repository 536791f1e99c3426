package newsroom.sic.annotation.web;

import newsroom.sic.testing.OnH2;

@OnH2
class SecondLookOnH2Test extends SecondLookContract {}
