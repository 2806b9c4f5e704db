package guatu.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Damages ledger files the way crashes, other programs and ill will do; the same seed does the same damage. */
public final class Mutations {

    private static final String[] WORDS = {
        "",
        "2月30日",
        "9999年",
        "=1+1",
        "合计",
        "一、",
        "序号",
        "责任单位",
        "\ud83d",
        "\u0000",
        "\u202e",
        "(((",
        "每月31日前",
        "1.\n2.\n3.",
        "甲、乙、丙、".repeat(300),
        "12345678901234567890",
        "-",
        "同上",
        "第一季度—第五季度",
        "<script>",
        "x".repeat(40_000)
    };

    private static final String[] MERGED = {
        "2023年河道整治重点任务清单|<|<|<|<|<",
        "序号|工作任务|责任单位|<|实施步骤|完成时限",
        "^|^|牵头|配合|^|^",
        "一、治理|<|<|<|<|<",
        "1|建立河道档案|水务局|环保局、城管局|1.摸底。\\n2.建档。|3月底前",
        "2|修复堤坝|^|城管局||6月—9月",
        "3|公布名单|^||第1周:起草|每月25日前",
        "合计|3|||||",
        "注：排在第一位的为牵头单位|<|<|<|<|<"
    };

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** A small ledger in every format, to be damaged. */
    public static List<byte[]> ledgers() {
        String text = String.join("\n", MERGED).replaceAll("[<^]", "").replace('|', '\t');
        return List.of(
                new Workbooks().sheet("台账", MERGED).sheet("旧", MERGED).bytes(),
                new Workbooks().sheet("台账", MERGED).bytes(),
                new Workbooks(new HSSFWorkbook()).sheet("台账", MERGED).bytes(),
                LedgerFormatsTest.word(MERGED),
                LedgerFormatsTest.html("<p>台账</p>", 1).getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] of(byte[] file) throws IOException {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(file);
            case 1 -> cut(file);
            default -> file[0] == 'P' ? parts(file) : text(file);
        };
    }

    private byte[] bytes(byte[] file) {
        byte[] damaged = file.clone();
        for (int i = 1 + random.nextInt(30); i > 0; i--)
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        return damaged;
    }

    private byte[] cut(byte[] file) {
        int from = random.nextInt(file.length);
        int length = random.nextInt(Math.min(5_000, file.length - from) + 1);
        var damaged = new ByteArrayOutputStream();
        damaged.write(file, 0, from);
        if (random.nextBoolean()) damaged.write(file, from, length);
        damaged.write(file, from + (random.nextBoolean() ? length : 0), file.length - from - length);
        return damaged.toByteArray();
    }

    private byte[] text(byte[] file) {
        return damaged(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The XML inside, sound again as a zip. */
    private byte[] parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = unzip(file);
        var names =
                parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (same, xml) -> text(xml));
        }
        if (random.nextInt(20) == 0) parts.remove(names.get(random.nextInt(names.size())));
        return zip(parts);
    }

    private String damaged(String xml) {
        var text = new StringBuilder(xml);
        for (int i = 1 + random.nextInt(6); i > 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(6)) {
                case 0 -> replaceNumber(text, at);
                case 1 -> replaceWords(text, at);
                case 2 -> repeatElement(text, at);
                case 3 -> dropElement(text, at);
                case 4 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                default -> swapReference(text, at);
            }
        }
        return text.toString();
    }

    private void replaceNumber(StringBuilder text, int at) {
        int from = at;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) from++;
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) to++;
        String[] numbers = {"-1", "0", "2147483647", "99999999999", "1e308", "44651", "16384", "1048576"};
        if (from < to) text.replace(from, to, numbers[random.nextInt(numbers.length)]);
    }

    private void replaceWords(StringBuilder text, int at) {
        int from = text.indexOf(">", at) + 1;
        int to = text.indexOf("<", from);
        if (from > 0 && to > from) text.replace(from, to, WORDS[random.nextInt(WORDS.length)]);
    }

    private void repeatElement(StringBuilder text, int at) {
        int from = text.indexOf("<", at);
        int to = text.indexOf("<", from + 1 + random.nextInt(400));
        if (from < 0 || to < from) return;
        String piece = text.substring(from, to);
        text.insert(to, piece.repeat(1 + random.nextInt(20)));
    }

    private void dropElement(StringBuilder text, int at) {
        int from = text.indexOf("<", at);
        int to = text.indexOf(random.nextBoolean() ? "<" : "</row>", from + 1);
        if (from >= 0 && to > from) text.delete(from, to);
    }

    private void swapReference(StringBuilder text, int at) {
        int from = text.indexOf(":", at);
        if (from < 0 || from + 3 > text.length()) return;
        String[] ends = {"A1", "XFD1048576", "A0", "ZZZZ9", "C3", ""};
        text.replace(from + 1, from + 3, ends[random.nextInt(ends.length)]);
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
