package guatu.exchange.source;

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
        return opened(WorkbookGuard.admit(file));
    }

    /** The whole of it, pictures and print set-up as well, once the gate has found nothing against it; macros are refused. */
    public static Workbook whole(byte[] file) throws UnreadableWorkbook {
        WorkbookGuard.admit(file);
        Workbook book = opened(file);
        if (book instanceof XSSFWorkbook whole && whole.isMacroEnabled())
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        return book;
    }

    private static Workbook opened(byte[] file) throws UnreadableWorkbook {
        try {
            var in = new ByteArrayInputStream(file);
            return WorkbookGuard.isOle(file) ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }
}
