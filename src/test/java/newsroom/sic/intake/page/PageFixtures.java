package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Pages as news sites make them. */
final class PageFixtures {

    static final String FIRST =
            "The harbour of Odesa was closed for the third night in a row, the port authority said on"
                    + " Tuesday, after debris from intercepted drones fell into the shipping lane.";
    static final String SECOND =
            "“We have counted 14 places where the quay is damaged,” the deputy head of the authority,"
                    + " Olena Hrytsenko, told reporters. “None of them keeps a ship from loading.”";
    static final String THIRD =
            "Grain exports fell by some 12 percent against the week before, according to figures of the"
                    + " ministry, which expects the terminal to work at full capacity again by Friday.";

    private PageFixtures() {}

    static byte[] news() {
        return news("", "").getBytes(UTF_8);
    }

    /** A page with something more in its head, and something more in its body. */
    static String news(String head, String more) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8">
        <title>Harbour closed for a third night | The Example Times</title>%s</head>
        <body class="page has-sidebar">
        <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
        <li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>
        <main><article class="article">
        <h1>Harbour closed for a third night</h1>
        <div class="byline">By <a href="/authors/x">A. Writer</a> · 4 March 2025</div>
        <div class="share-bar"><a href="#">Share on Facebook</a><a href="#">Tweet</a></div>
        <div class="article-body">
        <figure><img src="a.jpg" alt=""><figcaption>The quay on Monday. Photo: Example Agency</figcaption></figure>
        <p>%s</p>
        <p>%s</p>
        <h2>Exports fall</h2>
        <p>%s</p>
        %s
        <div class="newsletter-signup"><p>Sign up for our newsletter and get the news in your inbox.</p></div>
        <p>The next ship, with 25,000 tonnes of maize on board, is to leave on Wednesday morning, the authority
        said, provided that the night stays quiet and the pilots give their consent to the passage.</p>
        </div></article>
        <aside class="related"><h3>More stories</h3><ul>
        <li><a href="/1">Mayor opens the bridge that nobody asked for</a></li>
        <li><a href="/2">Five things to know about maize</a></li></ul></aside></main>
        <section id="comments"><h3>Comments</h3><div class="comment"><p>I was there and I can tell you that it was
        not debris at all, whatever they say, and my cousin saw it too.</p></div></section>
        <footer class="site-footer"><p>© The Example Times. All rights reserved. <a href="/privacy">Privacy</a></p></footer>
        </body></html>
        """
                .formatted(head, FIRST, SECOND, THIRD, more);
    }
}
