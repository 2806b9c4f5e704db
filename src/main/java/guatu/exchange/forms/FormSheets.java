package guatu.exchange.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.exchange.reading.FormHead;
import guatu.exchange.source.GuardedWorkbook;
import guatu.exchange.source.SourceBook;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads forms: their sheets, their headings, and where facts go. */
@ApplicationScoped
class FormSheets {

    private final FormTemplates templates;
    private final ObjectMapper json;
    private final Today today;

    FormSheets(FormTemplates templates, ObjectMapper json, Today today) {
        this.templates = templates;
        this.json = json;
        this.today = today;
    }

    @Transactional
    public FormSheet read(String id) {
        FormTemplate form = templates.get(id);
        try (Workbook book = GuardedWorkbook.open(form.file())) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            return new FormSheet(
                    form.id(),
                    form.name(),
                    form.fileName(),
                    form.version(),
                    form.sheet(),
                    form.firstRow() + 1,
                    sheets,
                    columns(form.mapping()));
        } catch (UnreadableWorkbook | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headings of every sheet; throws UnreadableWorkbook where the file cannot be used. */
    List<FormHead> heads(byte[] file) throws UnreadableWorkbook {
        try {
            GuardedWorkbook.whole(file).close();
            return FormHead.of(
                    SourceBook.of(file, null, sheet -> false), today.date().getYear());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FormColumn> columns(String mapping) {
        try {
            return json.readValue(mapping, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(List<FormColumn> columns) {
        try {
            return json.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
