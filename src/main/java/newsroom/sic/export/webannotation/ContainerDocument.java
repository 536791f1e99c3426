package newsroom.sic.export.webannotation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import newsroom.sic.annotation.AnnotationBlocks;
import newsroom.sic.text.Fingerprint;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The container and its pages: a BasicContainer of the Linked Data Platform and an
 * AnnotationCollection at once. A page is a block of ids, so it holds the same annotations by
 * whatever way one came to it.
 */
@Service
@Transactional(readOnly = true)
class ContainerDocument {

    private static final long FURTHEST = 1_000_000_000_000L;

    private final AnnotationBlocks blocks;
    private final Documents documents;

    ContainerDocument(AnnotationBlocks blocks, Documents documents) {
        this.blocks = blocks;
        this.documents = documents;
    }

    /** A representation and the tag of exactly these bytes. */
    record Shown(String json, String tag) {

        static Shown of(ObjectNode json) {
            String text = JsonLd.JSON.writeValueAsString(json);
            return new Shown(text, Fingerprint.of(text));
        }

        byte[] bytes() {
            return json.getBytes(StandardCharsets.UTF_8);
        }
    }

    public Shown container(Prefer prefer, Iris iris) {
        ObjectNode json = ForeignProperties.object();
        json.putArray("@context").add(JsonLd.CONTEXT).add(JsonLd.OF_CONTAINERS);
        json.put("id", iris.container(prefer.iris()));
        json.putArray("type").add("BasicContainer").add("AnnotationCollection");
        json.put("label", "The annotations of the desk");
        json.put("total", blocks.total());
        blocks.first()
                .ifPresent(first -> {
                    if (prefer.minimal()) {
                        json.put("first", iris.page(prefer.iris(), first));
                    } else {
                        json.set("first", page(first, blocks.ids(first), prefer.iris(), iris));
                    }
                });
        blocks.last().ifPresent(last -> json.put("last", iris.page(prefer.iris(), last)));
        return Shown.of(json);
    }

    /** Empty where there is no such page. */
    public Optional<Shown> page(boolean bare, long number, Iris iris) {
        if (number < 0 || number > FURTHEST) {
            return Optional.empty();
        }
        List<Long> ids = blocks.ids(number);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = ForeignProperties.object();
        json.put("@context", JsonLd.CONTEXT);
        json.setAll(page(number, ids, bare, iris));
        return Optional.of(Shown.of(json));
    }

    private ObjectNode page(long number, List<Long> ids, boolean bare, Iris iris) {
        ObjectNode json = ForeignProperties.object();
        json.put("id", iris.page(bare, number));
        json.put("type", "AnnotationPage");
        json.putObject("partOf")
                .put("id", iris.container(bare))
                .put("type", "AnnotationCollection");
        json.put("startIndex", blocks.countBefore(number));
        link(json, "prev", blocks.before(number), bare, iris);
        link(json, "next", blocks.after(number), bare, iris);
        ArrayNode items = json.putArray("items");
        if (bare) {
            ids.forEach(id -> items.add(iris.annotation(id)));
        } else {
            documents.named(ids, iris).forEach(one -> items.add(one.json()));
        }
        return json;
    }

    private static void link(
            ObjectNode json, String name, OptionalLong block, boolean bare, Iris iris) {
        block.ifPresent(number -> json.put(name, iris.page(bare, number)));
    }
}
