package newsroom.sic.export;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands over a file that was prepared: its length and its digest (RFC 9530) are known, so that a
 * broken copy can be told, and taken up again where it broke.
 */
final class Handing {

    private Handing() {}

    static ResponseEntity<Resource> over(Run run, Path file) {
        String hash = Objects.requireNonNull(run.sha256());
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(run.format().mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                new FileName(Objects.requireNonNull(run.fileName()))
                                        .contentDisposition())
                        .header("Sic-Flavour", run.format().flavour())
                        .header("Sic-Rows", Long.toString(run.rows()))
                        .header("Repr-Digest", "sha-256=:" + base64 + ":")
                        .eTag(hash);
        if (run.snapshotAt() != null) {
            answer.header("Sic-Snapshot-At", Moment.text(run.snapshotAt()));
        }
        return answer.body(new FileSystemResource(file));
    }
}
