package guatu.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook that came from outside, after its gate has let it in (rule I4). */
public final class GuardedWorkbook {

    private GuardedWorkbook() {}

    /** Its cells and columns; pictures, macros and links are left at the gate. */
    public static Workbook open(byte[] file) throws UnreadableWorkbook {
        byte[] safe = WorkbookGuard.admit(file);
        try {
            var in = new ByteArrayInputStream(safe);
            return WorkbookGuard.isOle(safe) ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }
}
