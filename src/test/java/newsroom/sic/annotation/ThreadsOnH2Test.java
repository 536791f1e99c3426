package newsroom.sic.annotation;

import newsroom.sic.testing.OnH2;

@OnH2
class ThreadsOnH2Test extends ThreadsContract {}
