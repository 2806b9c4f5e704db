package guatu.calendar;

import java.util.regex.Pattern;

/** The words that weigh on a deadline without naming a day. */
final class DeadlineWords {

    static final Pattern NOTHING =
            Pattern.compile("[-/\\\\—_.。,、;:?×xX#\\s]*|无|暂无|空|没有|无时限|[nN]/?[aA]|[nN]ull|[nN]one|nan|NaN");
    static final Pattern SOFT = Pattern.compile(
            "基本|原则上|预计|力争|争取|初步|左右|前后|大约|约(?=\\d)|拟于|拟在|暂定|计划于|预期|尽量|尽可能|有望|根本性突破|取得.{0,6}(?:突破|进展|成效)|阶段性");
    static final Pattern STARTS = Pattern.compile("启动|开工|动工|投入使用|投产|开业|试运行|试运营|开始|开建|奠基|挂牌|进场|复工|开馆|开园|投用|运营");
    static final Pattern COMPLETES = Pattern.compile("完成|完工|竣工|结束|验收|建成|办结|销号|到位|报送|上报|交付|印发|出台");
    static final Pattern DONE = Pattern.compile(
            "(?:已(?:全部|基本)?|未|尚未|正在|待)(?:完成|办结|整改|销号|启动|落实|推进|开展|实施|报送|印发)|进行中|推进中|已办|办结|√|完毕|已[于在].{1,12}(?:完成|办结|印发|出台|竣工)");
    static final Pattern OPEN = Pattern.compile(
            "持续|长期|常态|适时|随时|跟进|动态|全年|常年|贯穿|滚动|积极.{0,4}开展|有序.{0,2}(?:开展|推进)|稳步推进|逐步|分步|不定期|定期|日常|经常|不间断|不断|坚持|始终|永久|无固定|无期限|不限|无具体时限|不设时限|视情|实时|及时|常抓|久久为功|长效|(?:条件|时机)(?:成熟|具备|允许)|因地制宜|加快推进|深入推进|统筹推进|全面推进|全程|日常化|序时");
    static final Pattern ELSEWHERE = Pattern.compile(
            "按.{0,14}(?:要求|节点|计划|进度|安排|规定|部署|时限|通知|方案|需要|序时|程序)|根据.{0,14}(?:要求|节点|计划|进度|安排|规定|部署|时限|通知|需要|情况)|结合实际|另行(?:通知|确定)|见附件|详见|同步|从其规定|同上|同前|〃|见.{1,8}(?:文件|通知|方案)|以.{1,10}为准|视.{0,8}(?:进度|进展|条件)|[按依]照?.{0,4}合同|合同约定");
    static final Pattern UNDECIDED = Pattern.compile("待定|待明确|未定|待确定|TBD|tbd|待研究|暂不确定|暂未确定|时间未明确");
    static final Pattern IMMEDIATE = Pattern.compile(
            "立行立改|立知立改|即知即改|立整立改|即查即改|边[查整]边改|即行即改|立查立改|立改立行|立即|立刻|即刻|马上|第一时间|当即|尽快|尽早|抓紧|即时|从速|火速|(?<!自|从)即日(?![起至到-])");
    static final Pattern WHOLE_YEAR = Pattern.compile("全年|贯穿.{0,2}年|常年|年度内持续");
    static final Pattern LUNAR = Pattern.compile("农历|阴历|正月|腊月|冬月|除夕|小年");
    static final Pattern LABEL = Pattern.compile(
            "^[;(]*(?:[\\x{4e00}-\\x{9fff}/()]{0,8}(?:时限|时间|期限|日期|节点|要求|进度|目标))(?:要求|安排)?(?:[:=]|为(?!期))");

    private DeadlineWords() {}
}
