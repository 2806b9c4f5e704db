package guatu.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The bytes of an uploaded workbook, kept so that it can be read again. */
@Entity
class ImportFile {

    @Id
    private String id;

    private byte[] content;

    protected ImportFile() {}

    ImportFile(String id, byte[] content) {
        this.id = id;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
