package guatu.wallchart.paper;

/** The colours on paper (墨色); what they say is said by shape and word as well. */
enum Ink {
    BLACK(0x1b1d21),
    SOFT(0x555b65),
    LINE(0xc4c9d0),
    FIRM(0x878e99),
    WASH(0xeceef1),
    WHITE(0xffffff),
    ACCENT(0xa81e1e),
    RED(0xd3261c),
    YELLOW(0xe2a400),
    GREEN(0x1b8748),
    BLUE(0x1c6bc0),
    GREY(0x6d7480);

    private final float red;
    private final float green;
    private final float blue;

    Ink(int rgb) {
        this.red = (rgb >> 16 & 0xff) / 255f;
        this.green = (rgb >> 8 & 0xff) / 255f;
        this.blue = (rgb & 0xff) / 255f;
    }

    float[] rgb() {
        return new float[] {red, green, blue};
    }

    /** How light it is on a printer without colours, 0 black to 1 white. */
    float grey() {
        return 0.299f * red + 0.587f * green + 0.114f * blue;
    }
}
