package newsroom.sic.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public collections of labelled pages, told by what lies in their folder: clones of {@code
 * mozilla/readability}, {@code scrapinghub/article-extraction-benchmark}, {@code
 * Murrough-Foley/web-content-extraction-benchmark} (its articles) and {@code flairNLP/fundus} (the
 * pages of its parsers' tests).
 */
enum Collection {
    READABILITY("test/test-pages") {
        @Override
        List<LabelledPage> pages(Path folder) throws IOException {
            var pages = new ArrayList<LabelledPage>();
            for (Path page : listed(folder.resolve("test/test-pages"))) {
                Document truth = Jsoup.parse(page.resolve("expected.html"));
                String name = page.getFileName().toString();
                pages.add(
                        new LabelledPage(
                                "readability",
                                name,
                                name,
                                Files.readAllBytes(page.resolve("source.html")),
                                WholeText.of(truth)));
            }
            return pages;
        }
    },
    SCRAPINGHUB("ground-truth.json") {
        @Override
        List<LabelledPage> pages(Path folder) throws IOException {
            var pages = new ArrayList<LabelledPage>();
            for (Map.Entry<String, JsonNode> each :
                    json(folder.resolve("ground-truth.json")).properties()) {
                String name = each.getKey();
                byte[] bytes = unpacked(folder.resolve("html").resolve(name + ".html.gz"));
                String set =
                        isFirstHalf(name) ? "scrapinghub, first half" : "scrapinghub, second half";
                pages.add(
                        new LabelledPage(
                                set,
                                name,
                                name,
                                bytes,
                                each.getValue().path("articleBody").asString("")));
            }
            return pages;
        }
    },
    WCXB("metadata.json") {
        @Override
        List<LabelledPage> pages(Path folder) throws IOException {
            var pages = new ArrayList<LabelledPage>();
            for (String split : List.of("dev", "test")) {
                for (Path file : listed(folder.resolve(split).resolve("ground-truth"))) {
                    JsonNode said = json(file);
                    String name = file.getFileName().toString().replace(".json", "");
                    Path page = folder.resolve(split).resolve("html").resolve(name + ".html.gz");
                    boolean article =
                            said.path("_internal")
                                    .path("page_type")
                                    .path("primary")
                                    .asString("")
                                    .equals("article");
                    if (article && Files.exists(page)) {
                        pages.add(
                                new LabelledPage(
                                        "wcxb articles, " + split,
                                        name,
                                        name,
                                        unpacked(page),
                                        said.path("ground_truth")
                                                .path("main_content")
                                                .asString("")));
                    }
                }
            }
            return pages;
        }
    },
    FUNDUS("tests/resources/parser/test_data") {
        @Override
        List<LabelledPage> pages(Path folder) throws IOException {
            var pages = new ArrayList<LabelledPage>();
            try (Stream<Path> files =
                    Files.walk(folder.resolve("tests/resources/parser/test_data"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                    String site = file.getFileName().toString().replace(".json", "");
                    List<String> bodies =
                            json(file).values().stream()
                                    .map(each -> fundusBody(each.path("body")))
                                    .toList();
                    for (Path page : listed(file.resolveSibling("."))) {
                        String name = page.getFileName().toString().replace(".html.gz", "");
                        if (name.matches(java.util.regex.Pattern.quote(site) + "(_[0-9_]+)?")) {
                            byte[] bytes = unpacked(page);
                            String truth = inPage(bodies, bytes);
                            if (!truth.isEmpty()) {
                                pages.add(
                                        new LabelledPage(
                                                isFirstHalf(site)
                                                        ? "fundus, first half"
                                                        : "fundus, second half",
                                                site,
                                                name,
                                                bytes,
                                                truth));
                            }
                        }
                    }
                }
            }
            return pages;
        }
    };

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String mark;

    Collection(String mark) {
        this.mark = mark;
    }

    abstract List<LabelledPage> pages(Path folder) throws IOException;

    /** The pages of a folder, whichever collection it is. */
    static List<LabelledPage> in(Path folder) {
        for (Collection collection : values()) {
            if (Files.exists(folder.resolve(collection.mark))) {
                try {
                    return collection.pages(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalArgumentException(folder + " is none of the collections that are known");
    }

    private static boolean isFirstHalf(String name) {
        return (name.hashCode() & 1) == 0;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return in.readAllBytes();
        }
    }

    private static String fundusBody(JsonNode body) {
        return Stream.concat(
                        body.path("summary").valueStream(),
                        body.path("sections")
                                .valueStream()
                                .flatMap(each ->
                                        Stream.concat(
                                                each.path("headline").valueStream(),
                                                each.path("paragraphs").valueStream())))
                .map(each -> each.asString(""))
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * The versions of a parser's test are not told by name: the one whose words are in the page.
     */
    private static String inPage(List<String> bodies, byte[] bytes) throws IOException {
        Set<String> all =
                new HashSet<>(
                        Shingled.of(
                                        WholeText.of(
                                                Jsoup.parse(
                                                        new ByteArrayInputStream(bytes), null, "")))
                                .keySet());
        String best = "";
        double most = 0.5;
        for (String body : bodies) {
            Set<String> own = Shingled.of(body).keySet();
            double share =
                    own.size() < 20
                            ? 0
                            : (double) own.stream().filter(all::contains).count() / own.size();
            if (share > most) {
                most = share;
                best = body;
            }
        }
        return best;
    }
}
