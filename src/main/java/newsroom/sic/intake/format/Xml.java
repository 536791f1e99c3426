package newsroom.sic.intake.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML as a tree, believed in nothing: what a document type declares is not read, so that it can
 * neither name a file or an address nor multiply; depth and number of elements are bounded. Names
 * are local names, since vocabularies are told apart by their root.
 */
final class Xml {

    private static final int DEEPEST = 200;

    private Xml() {}

    /** An element's name and the namespace that it lies in. */
    record Name(String space, String local) {}

    /** An element; what is in it is an element or a text. */
    static final class Element {

        private final String name;
        private final Map<String, String> attributes;
        private final List<Object> content = new ArrayList<>(0);

        private Element(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        String name() {
            return name;
        }

        boolean is(String local) {
            return name.equals(local);
        }

        String attribute(String local) {
            return attributes.getOrDefault(local, "");
        }

        /** Elements and texts in their order. */
        List<Object> content() {
            return content;
        }

        Stream<Element> children() {
            return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        Stream<Element> children(String local) {
            return children().filter(child -> child.is(local));
        }

        /** The first one down a path of children. */
        Optional<Element> first(String... path) {
            Optional<Element> at = Optional.of(this);
            for (String step : path) {
                at = at.flatMap(element -> element.children(step).findFirst());
            }
            return at;
        }

        /** All elements of that name below, in document order. */
        List<Element> below(String local) {
            List<Element> found = new ArrayList<>();
            collect(local, found);
            return found;
        }

        private void collect(String local, List<Element> found) {
            children()
                    .forEach(child -> {
                        if (child.is(local)) {
                            found.add(child);
                        }
                        child.collect(local, found);
                    });
        }

        /** All the text in it, runs of white space as one space. */
        String text() {
            return raw().replaceAll("\\s+", " ").strip();
        }

        String raw() {
            var text = new StringBuilder();
            gather(text);
            return text.toString();
        }

        private void gather(StringBuilder text) {
            for (Object each : content) {
                if (each instanceof Element element) {
                    element.gather(text);
                } else {
                    text.append(each);
                }
            }
        }
    }

    static Name rootOf(byte[] xml) {
        try {
            XMLStreamReader reader = open(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String space = reader.getNamespaceURI();
                    return new Name(space == null ? "" : space, reader.getLocalName());
                }
            }
            throw Unreadable.because("xml-broken", "1");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    static Element parse(byte[] xml) {
        new ElementCount().see(xml, 0, xml.length);
        try {
            XMLStreamReader reader = open(xml);
            Deque<Element> open = new ArrayDeque<>();
            @Nullable Element root = null;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() == DEEPEST || ++elements > ElementCount.MOST) {
                            throw Unreadable.tooLarge("xml-depth");
                        }
                        var element = new Element(reader.getLocalName(), attributes(reader));
                        if (open.isEmpty()) {
                            root = element;
                        } else {
                            open.getLast().content.add(element);
                        }
                        open.addLast(element);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) {
                            open.getLast().content.add(reader.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            throw Unreadable.because("xml-entity", reader.getLocalName());
                    default -> {
                        // comments, instructions and the document type say nothing to a reader
                    }
                }
            }
            if (root == null) {
                throw Unreadable.because("xml-broken", "1");
            }
            return root;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        // a document has hundreds of thousands of these: in the least room
        return Map.copyOf(attributes);
    }

    private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        // the JDK's own, whatever else is on the class path: its switches are known
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // ours is reached first, and says what is wrong
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(10 * DEEPEST));
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static Unreadable broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return Unreadable.because("xml-broken", Integer.toString(line));
    }
}
