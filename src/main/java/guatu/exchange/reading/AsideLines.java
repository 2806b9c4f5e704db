package guatu.exchange.reading;

/** Lines in and around a table that are no tasks and no headings: totals, notes, what printing left over. */
final class AsideLines {

    private static final String TOTAL = "^(?:合计|小计|总计|共计|累计|总数|汇总|平均)(?:[:：(（\\d].*)?$";
    private static final String NOTE =
            "^[(（*※]*(?:注|备注|说明|附注|备注说明|填表说明|填报说明|注意|注意事项|审核人?|审批人?|填表人?|制表人?|填报人?|填报单位|填表单位|制表单位|单位负责人"
                    + "|主要负责人|分管领导|主要领导|联系人|联系电话|监督电话|举报电话|签字|审定|数据来源|来源)[)）]?(?:\\d{0,2}[:：、.．(（].*)?$";
    private static final String PAGE =
            "^[-—]*第[\\d一二三四五六七八九十]+页.*|^[-—]\\d+[-—]$|^(?:接|续)(?:上|下)?(?:页|表)$|^\\(?续表\\d*\\)?$";

    private AsideLines() {}

    /** 第1页 共2页, 续表: left over from printing. */
    static boolean isPage(String text) {
        return Words.plain(text).matches(PAGE);
    }

    /** 注：…, 说明：…, and sentences about 上述任务. */
    static boolean aboutAll(String text) {
        return Words.plain(text).matches(NOTE + "|^(?:以上|上述|未(?:明确|注明|标明)).*");
    }

    static boolean isNote(String plain) {
        return plain.matches(NOTE);
    }

    static boolean isTotal(String plain) {
        return plain.matches(TOTAL);
    }
}
