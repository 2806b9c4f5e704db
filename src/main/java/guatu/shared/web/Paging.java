package guatu.shared.web;

/**
 * Which page of a list is asked for; out-of-range wishes are clamped (FAULTS H7).
 *
 * @param page 1 is the first
 * @param size rows on a page, 1 to 200
 */
public record Paging(int page, int size) {

    public static final int MOST = 200;

    public Paging {
        page = Math.min(Math.max(page, 1), 1_000_000);
        size = Math.min(Math.max(size, 1), MOST);
    }

    public static Paging of(Integer page, Integer size, int usual) {
        return new Paging(page == null ? 1 : page, size == null ? usual : size);
    }

    public int offset() {
        return (page - 1) * size;
    }

    public int pages(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
