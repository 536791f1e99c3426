package newsroom.sic.intake;

/** The first bytes of a file, written as a string with one character to a byte. */
final class Signature {

    private Signature() {}

    static boolean opens(byte[] file, String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i == file.length || (file[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
