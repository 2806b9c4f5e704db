package guatu.exchange.profile;

import guatu.exchange.reading.Correction;
import guatu.shared.web.CurrentLanguage;

/** Says in the reader's words what was said about a workbook. */
public final class SaidWords {

    private final CurrentLanguage language;

    public SaidWords(CurrentLanguage language) {
        this.language = language;
    }

    public String of(Correction said) {
        String where = said.sheet().isEmpty() ? "" : language.word("bench_on_sheet", said.sheet());
        String row = String.valueOf(said.row());
        return where
                + switch (said.kind()) {
                    case SHEET -> language.word("bench_said_sheet_" + said.value());
                    case HEADER ->
                        said.heading().isEmpty()
                                ? language.word("bench_said_header", row, said.value())
                                : language.word("bench_said_header_like", said.heading(), said.value());
                    case ROLE ->
                        language.word(
                                "bench_said_role",
                                said.heading().isEmpty() ? said.column() : said.heading(),
                                language.word("exchange_role_" + said.value()));
                    case ROW -> language.word("bench_said_row", row, language.word("bench_row_" + said.value()));
                    case YEAR -> language.word("bench_said_year", said.value());
                    case TITLE -> language.word("bench_said_title", said.value());
                    case LEAD -> language.word("bench_said_lead", row, said.value());
                    case SUPPORT -> language.word("bench_said_support", row, said.value());
                    case DUE -> language.word("bench_said_due", row, said.value());
                    case SEEN -> language.word("bench_said_seen", said.column());
                };
    }
}
