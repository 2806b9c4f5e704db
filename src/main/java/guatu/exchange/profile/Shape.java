package guatu.exchange.profile;

import guatu.exchange.reading.SheetLook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of a workbook (版式): the headings of its tables, wherever they stand and however many sheets repeat them. */
public final class Shape {

    private Shape() {}

    /** A fingerprint of the headings; null where no table has any. */
    public static String of(List<SheetLook> sheets) {
        List<String> headings = headings(sheets);
        if (headings.isEmpty()) return null;
        try {
            byte[] text = String.join("\n", headings).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> headings(List<SheetLook> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.heads().stream())
                .map(head ->
                        head.columns().stream().map(SheetLook.Column::heading).collect(Collectors.joining("‖")))
                .distinct()
                .sorted()
                .toList();
    }
}
