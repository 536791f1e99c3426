package newsroom.sic.intake.format;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Words of Markdown between two tildes and two more (GitHub's), which strike them out. */
final class Struck extends CustomNode {

    /** One tilde is somebody's lowered digit. */
    private static final int TILDES = 2;

    static final class Tildes implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return TILDES;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != TILDES || closing.length() != TILDES) {
                return 0;
            }
            var struck = new Struck();
            Node last = closing.getCloser();
            for (Node each : Nodes.between(opening.getOpener(), last)) {
                struck.appendChild(each);
            }
            opening.getOpener().insertAfter(struck);
            return TILDES;
        }
    }
}
